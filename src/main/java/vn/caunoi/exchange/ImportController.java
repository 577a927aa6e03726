package vn.caunoi.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Imports on screen: upload, preview, mend, take in, stop. */
@Controller
@RequestMapping("/nhap-ho-so")
class ImportController {
    private static final int LATEST = 30;
    private static final String CELL = "o|";

    private final ImportRuns runs;
    private final ImportDesk desk;
    private final PageFrames frames;

    ImportController(ImportRuns runs, ImportDesk desk, PageFrames frames) {
        this.runs = runs;
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping
    String index(Scope scope, HttpServletRequest request, Model model) {
        return index(scope, request, model, FormErrors.none());
    }

    private String index(Scope scope, HttpServletRequest request, Model model, FormErrors errors) {
        refuseReaders(scope);
        model.addAttribute("frame", frames.frame(request, "exchange.page.title"));
        model.addAttribute("runs", runs.latest(scope, LATEST));
        model.addAttribute("errors", errors);
        return "exchange/IndexPage";
    }

    @PostMapping
    String upload(
            Scope scope,
            @RequestParam(name = "tep", required = false) List<MultipartFile> files,
            HttpServletRequest request,
            Model model) {
        refuseReaders(scope);
        List<MultipartFile> chosen =
                files == null
                        ? List.of()
                        : files.stream()
                                .filter(file ->
                                        !String.valueOf(file.getOriginalFilename()).isBlank())
                                .toList();
        Optional<String> wrong =
                chosen.isEmpty()
                        ? Optional.of("exchange.page.no-file")
                        : UploadedFiles.twice(chosen)
                                ? Optional.of("exchange.page.name-twice")
                                : Optional.empty();
        if (wrong.isPresent()) {
            PageFrame frame = frames.frame(request, "exchange.page.title");
            return index(
                    scope, request, model, FormErrors.none().with("tep", frame.text(wrong.get())));
        }
        return "redirect:/nhap-ho-so/" + desk.upload(scope, chosen);
    }

    @GetMapping("/{id}")
    String show(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        fill(scope, id, request, model);
        return "exchange/ShowPage";
    }

    @GetMapping("/{id}/tien-do")
    String progress(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        fill(scope, id, request, model);
        return "exchange/RunPartial";
    }

    private void fill(Scope scope, UUID id, HttpServletRequest request, Model model) {
        refuseReaders(scope);
        ImportRuns.Run run = runs.find(scope, id).orElseThrow(NotFound::new);
        PageFrame frame = frames.frame(request, "exchange.run.title", run.name());
        model.addAttribute("frame", frame);
        model.addAttribute("run", ImportView.of(run, desk.mends(scope, id), frame));
    }

    @PostMapping("/{id}/sua")
    String mend(Scope scope, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        refuseReaders(scope);
        Map<Mends.Place, String> typed = new HashMap<>();
        form.forEach((name, text) -> {
            String[] parts = name.split("\\|");
            if (name.startsWith(CELL) && parts.length == 4 && parts[2].matches("\\d{1,7}")) {
                typed.put(new Mends.Place(parts[1], Integer.parseInt(parts[2]), parts[3]), text);
            }
        });
        desk.mend(scope, id, typed);
        return "redirect:/nhap-ho-so/" + id;
    }

    @PostMapping("/{id}/nhap")
    String confirm(Scope scope, @PathVariable UUID id) {
        refuseReaders(scope);
        desk.confirm(scope, id);
        return "redirect:/nhap-ho-so/" + id;
    }

    @PostMapping("/{id}/dung")
    String cancel(Scope scope, @PathVariable UUID id) {
        refuseReaders(scope);
        if (runs.find(scope, id).isEmpty()) {
            throw new NotFound();
        }
        runs.askToCancel(scope, id);
        return "redirect:/nhap-ho-so/" + id;
    }

    @PostMapping("/{id}/bo")
    String discard(Scope scope, @PathVariable UUID id) {
        refuseReaders(scope);
        boolean discardable =
                runs.find(scope, id)
                        .map(ImportRuns.Run::stage)
                        .filter(stage ->
                                stage != ImportRuns.Stage.DONE && stage != ImportRuns.Stage.UNDONE)
                        .filter(stage -> !stage.isUnderWay())
                        .isPresent();
        if (!discardable) {
            throw new NotFound();
        }
        runs.discard(scope, id);
        return "redirect:/nhap-ho-so";
    }

    private static void refuseReaders(Scope scope) {
        if (scope.writable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
    }
}
