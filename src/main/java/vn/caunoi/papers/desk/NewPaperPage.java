package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.papers.desk.NewPaperCheck.Sound;
import vn.caunoi.papers.desk.PaperEntry.Entered;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Enters a paper that was made elsewhere, and gives it its number. */
@Controller
class NewPaperPage {
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);

    private final Issuers issuers;
    private final IssuerNames names;
    private final NewPaperCheck check;
    private final PaperEntry entry;
    private final UsualPaper usual;
    private final PageFrames frames;

    NewPaperPage(
            Issuers issuers,
            IssuerNames names,
            NewPaperCheck check,
            PaperEntry entry,
            UsualPaper usual,
            PageFrames frames) {
        this.issuers = issuers;
        this.names = names;
        this.check = check;
        this.entry = entry;
        this.usual = usual;
        this.frames = frames;
    }

    /** For the issuer named in the address, else the person's first one. */
    @GetMapping("/van-ban/moi")
    ModelAndView empty(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        List<Unit> own = own(scope);
        Unit issuer =
                own.stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseGet(own::getFirst);
        NewPaperForm form = usual.form(issuer);
        return page(frame(request), own, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/van-ban/moi")
    ModelAndView enter(
            HttpServletRequest request,
            Scope scope,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        List<Unit> own = own(scope);
        PageFrame frame = frame(request);
        NewPaperForm form = usual.following(NewPaperForm.of(typed), own);
        NewPaperCheck.Finding finding = check.check(form, own, frame);
        FormErrors errors = finding.errors();
        Optional<CheckedFile.Sound> content = Optional.empty();
        if (file != null && !file.isEmpty()) {
            switch (CheckedFile.of(file.getBytes())) {
                case CheckedFile.Sound sound -> content = Optional.of(sound);
                case CheckedFile.Refused refused ->
                        errors = errors.with("tep", frame.text(refused.key()));
            }
        }
        if (errors.any() || finding.paper().isEmpty()) {
            return page(frame, own, form, errors, WRONG);
        }
        Sound paper = finding.paper().get();
        return switch (entry.enter(scope, paper, form, content)) {
            case Entered.Done done ->
                    new ModelAndView(
                            Acts.redirect(RegisterPage.PATH + "/" + done.paper(), done.act()));
            case Entered.DayRunsBack back ->
                    page(
                            frame,
                            own,
                            form,
                            errors.with(
                                    "xacnhan",
                                    frame.text(
                                            "papers.new.day.back",
                                            frame.format().date(back.latest()))),
                            WRONG);
            case Entered.BookBegun begun ->
                    page(
                            frame,
                            own,
                            form,
                            errors.with("sotruoc", frame.text("papers.new.before.begun")),
                            WRONG);
        };
    }

    private ModelAndView page(
            PageFrame frame,
            List<Unit> own,
            NewPaperForm form,
            FormErrors errors,
            HttpStatusCode status) {
        return new ModelAndView(
                "papers/NewPaperPage",
                Map.of(
                        "frame",
                        frame,
                        "form",
                        form,
                        "errors",
                        errors,
                        "issuers",
                        issuerChoices(own, frame),
                        "types",
                        types(frame),
                        "signatories",
                        signatories(own, frame)),
                status);
    }

    private List<Choice> issuerChoices(List<Unit> own, PageFrame frame) {
        return own.stream()
                .map(unit -> new Choice(unit.code(), names.of(unit, frame.texts())))
                .toList();
    }

    private static List<Choice> types(PageFrame frame) {
        return Arrays.stream(PaperType.values())
                .map(type -> new Choice(type.word(), frame.text(type.key())))
                .toList();
    }

    private static List<Choice> signatories(List<Unit> own, PageFrame frame) {
        return own.stream()
                .flatMap(unit -> Signatory.at(unit.level()).stream())
                .distinct()
                .map(one -> new Choice(one.word(), frame.text(one.key())))
                .toList();
    }

    private PageFrame frame(HttpServletRequest request) {
        return frames.frame(request, "papers.new.title");
    }

    private List<Unit> own(Scope scope) {
        List<Unit> own = issuers.writable(scope);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own;
    }
}
