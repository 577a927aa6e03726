package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.PaperTemplates;
import vn.caunoi.papers.PaperTemplates.Standing;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.TemplateCheck;
import vn.caunoi.papers.TemplateField;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The ward's own Word layouts: which serve, one to begin with, and replacing it. */
@Controller
@RequestMapping("/van-ban/mau")
class TemplatesPage {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);

    private final PaperTemplates templates;
    private final Issuers issuers;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final PageFrames frames;

    TemplatesPage(
            PaperTemplates templates,
            Issuers issuers,
            ScopedTransactions transactions,
            Acts acts,
            PageFrames frames) {
        this.templates = templates;
        this.issuers = issuers;
        this.transactions = transactions;
        this.acts = acts;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView list(HttpServletRequest request, Scope scope) {
        Unit ward = ward(scope);
        Map<PaperType, Standing> own =
                transactions.read(scope.readable(), () -> templates.own(ward.id())).stream()
                        .collect(Collectors.toMap(Standing::type, standing -> standing));
        List<TemplateLine> lines =
                Arrays.stream(PaperType.values())
                        .map(type ->
                                new TemplateLine(
                                        type,
                                        Optional.ofNullable(own.get(type))
                                                .map(standing -> day(standing))))
                        .toList();
        return new ModelAndView(
                "papers/TemplatesPage",
                Map.of(
                        "frame",
                        frames.frame(request, "papers.template.title", ward.name()),
                        "lines",
                        lines));
    }

    private static LocalDate day(Standing standing) {
        return standing.since().atZoneSameInstant(HERE).toLocalDate();
    }

    @GetMapping("/{type}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable String type) {
        return page(request, scope, type(type), FormErrors.none(), HttpStatus.OK);
    }

    /** The template that serves now; with {@code goc} the built-in one. */
    @GetMapping("/{type}/tai")
    ResponseEntity<byte[]> download(
            Scope scope,
            @PathVariable String type,
            @RequestParam(name = "goc", defaultValue = "") String builtIn) {
        Unit ward = ward(scope);
        PaperType wanted = type(type);
        byte[] content =
                builtIn.isEmpty()
                        ? transactions
                                .read(scope.readable(), () -> templates.own(ward.id(), wanted))
                                .orElseGet(templates::builtIn)
                        : templates.builtIn();
        return Download.of(
                "mau-" + wanted.printed(),
                CheckedFile.Kind.DOCX.ending(),
                CheckedFile.Kind.DOCX.mediaType(),
                content);
    }

    @PostMapping("/{type}")
    ModelAndView replace(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String type,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        Unit ward = ward(scope);
        PaperType wanted = type(type);
        PageFrame frame = frames.frame(request, "papers.template.title", ward.name());
        if (file == null || file.isEmpty()) {
            FormErrors errors =
                    FormErrors.none().with("tep", frame.text("papers.template.no-file"));
            return page(request, scope, wanted, errors, WRONG);
        }
        byte[] content = file.getBytes();
        TemplateCheck check = TemplateCheck.of(content);
        if (!check.isSound()) {
            FormErrors errors = FormErrors.none().with("tep", TemplateFaults.told(check, frame));
            return page(request, scope, wanted, errors, WRONG);
        }
        UUID done =
                transactions.write(
                        scope.writable(),
                        () -> {
                            UUID act = acts.begin(scope, "template.replaced");
                            templates.replace(act, ward.id(), wanted, content);
                            return act;
                        });
        return new ModelAndView(Acts.redirect("/van-ban/mau/" + wanted.word(), done));
    }

    @PostMapping("/{type}/bo")
    String end(Scope scope, @PathVariable String type) {
        Unit ward = ward(scope);
        PaperType wanted = type(type);
        String path = "/van-ban/mau/" + wanted.word();
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "template.ended");
                    return templates.end(act, ward.id(), wanted)
                            ? Acts.redirect(path, act)
                            : "redirect:" + path;
                });
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            PaperType type,
            FormErrors errors,
            HttpStatusCode status) {
        Unit ward = ward(scope);
        PageFrame frame = frames.frame(request, "papers.template.one");
        Optional<LocalDate> since =
                transactions.read(scope.readable(), () -> templates.own(ward.id())).stream()
                        .filter(standing -> standing.type() == type)
                        .findFirst()
                        .map(TemplatesPage::day);
        return new ModelAndView(
                "papers/TemplatePage",
                Map.of(
                        "frame",
                        frame,
                        "line",
                        new TemplateLine(type, since),
                        "fields",
                        List.of(TemplateField.values()),
                        "errors",
                        errors),
                status);
    }

    private Unit ward(Scope scope) {
        return issuers.keptCommune(scope).orElseThrow(NotFound::new);
    }

    private static PaperType type(String word) {
        return PaperType.of(word).orElseThrow(NotFound::new);
    }
}
