package vn.caunoi.backup;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TypedDay;

/** Backups on screen: make one, take it to another disk, and try whether it can be restored. */
@Controller
@RequestMapping(BackupController.PATH)
class BackupController {
    static final String PATH = "/cai-dat/sao-luu";
    private final PageFrames frames;
    private final Posts posts;
    private final BackupDesk desk;
    private final BackupRuns runs;
    private final RunsViews views;
    private final BackupFolder folder;
    private final Trials trials;
    private final BackupReminders reminders;
    private final Batches batches;
    private final Clock clock;

    BackupController(
            PageFrames frames,
            Posts posts,
            BackupDesk desk,
            BackupRuns runs,
            RunsViews views,
            BackupFolder folder,
            Trials trials,
            BackupReminders reminders,
            Batches batches,
            Clock clock) {
        this.frames = frames;
        this.posts = posts;
        this.desk = desk;
        this.runs = runs;
        this.views = views;
        this.folder = folder;
        this.trials = trials;
        this.reminders = reminders;
        this.batches = batches;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Scope scope, HttpServletRequest request) {
        refuseOthers(scope);
        return page(request, LocalDate.now(clock).toString(), Optional.empty());
    }

    @GetMapping("/tien-do")
    ModelAndView progress(Scope scope, HttpServletRequest request) {
        refuseOthers(scope);
        desk.clearUp();
        PageFrame frame = frames.frame(request, "backup.title");
        return new ModelAndView(
                "backup/RunsPartial", Map.of("frame", frame, "runs", views.of(frame)));
    }

    @PostMapping
    String begin(Scope scope) {
        refuseOthers(scope);
        desk.begin(scope.account());
        return "redirect:/cai-dat/sao-luu";
    }

    @PostMapping("/{id}/dung")
    String stop(Scope scope, @PathVariable UUID id) {
        refuseOthers(scope);
        runs.askToStop(runs.find(id).orElseThrow(NotFound::new).id());
        return "redirect:/cai-dat/sao-luu";
    }

    /** The file as it lies in the folder, without the key; who took it is noted. */
    @GetMapping("/{id}/tep")
    ResponseEntity<Resource> file(Scope scope, @PathVariable UUID id) {
        refuseOthers(scope);
        BackupRun run = runs.find(id).orElseThrow(NotFound::new);
        Path file = folder.file(run.fileName()).orElseThrow(NotFound::new);
        batches.open(Uuid7.next(), Optional.of(scope.account().value()), "backup.taken");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(run.fileName()).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(new FileSystemResource(file));
    }

    @PostMapping("/da-thu")
    ModelAndView tried(
            Scope scope,
            HttpServletRequest request,
            @RequestParam(name = "ngay", defaultValue = "") String typed) {
        refuseOthers(scope);
        Optional<LocalDate> day =
                TypedDay.of(typed).filter(read -> !read.isAfter(LocalDate.now(clock)));
        if (day.isEmpty()) {
            ModelAndView again = page(request, typed, Optional.of("backup.trial.wrong"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        trials.record(scope.account(), day.get());
        return new ModelAndView("redirect:/cai-dat/sao-luu#thu-khoi-phuc");
    }

    private ModelAndView page(HttpServletRequest request, String day, Optional<String> fault) {
        desk.clearUp();
        PageFrame frame = frames.frame(request, "backup.title");
        FormErrors errors =
                fault.map(key -> FormErrors.none().with("ngay", frame.text(key)))
                        .orElseGet(FormErrors::none);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("runs", views.of(frame));
        model.put("reminder", reminders.current());
        model.put("folder", folder.path().toString());
        model.put("sameDisk", folder.isOnTheDisk());
        model.put("lastTrial", trials.last());
        model.put("day", day);
        model.put("errors", errors);
        return new ModelAndView("backup/BackupPage", model);
    }

    private void refuseOthers(Scope scope) {
        if (!posts.administers(scope.account())) {
            throw new NotFound();
        }
    }
}
