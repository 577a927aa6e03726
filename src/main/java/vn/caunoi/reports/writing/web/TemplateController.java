package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.TemplateDesk;
import vn.caunoi.reports.writing.TemplateReading;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** An earlier Word report is brought in, looked through number by number, and confirmed. */
@Controller("reportTemplateController")
@RequestMapping("/bao-cao/{unit}/{period}/soan/mau")
class TemplateController {
    private final Subjects subjects;
    private final TemplateDesk desk;
    private final TemplateViews views;
    private final Catalogue catalogue;
    private final PageFrames frames;

    TemplateController(
            Subjects subjects,
            TemplateDesk desk,
            TemplateViews views,
            Catalogue catalogue,
            PageFrames frames) {
        this.subjects = subjects;
        this.desk = desk;
        this.views = views;
        this.catalogue = catalogue;
        this.frames = frames;
    }

    @GetMapping
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.writable(scope, unit, period);
        return page(scope, subject, FormErrors.none(), request, model);
    }

    @PostMapping
    String upload(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "tep", required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Subject subject = subjects.writable(scope, unit, period);
        Optional<String> refusal =
                file.filter(chosen -> !chosen.isEmpty()).isEmpty()
                        ? Optional.of("reports.template.no-file")
                        : desk.upload(scope, subject, file.get().getBytes());
        if (refusal.isEmpty()) {
            return "redirect:" + subject.path() + "/soan/mau";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String sentence = frames.texts(request).get(refusal.get());
        return page(scope, subject, FormErrors.none().with("tep", sentence), request, model);
    }

    @PostMapping("/bo")
    String discard(Scope scope, @PathVariable String unit, @PathVariable String period) {
        Subject subject = subjects.writable(scope, unit, period);
        desk.discard(scope, subject);
        return "redirect:" + subject.path() + "/soan/mau";
    }

    @PostMapping("/xac-nhan")
    String confirm(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.writable(scope, unit, period);
        TemplateReading reading = desk.reading(scope, subject).orElseThrow(NotFound::new);
        TemplateChoices choices = TemplateChoices.typed(form, reading);
        PageFrame frame = frames.frame(request, "reports.template.title");
        FormErrors errors = choices.errors(subject, reading, catalogue, frame);
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return filled(
                    subject,
                    Optional.of(views.of(subject, reading, choices, errors, frame)),
                    errors,
                    frame,
                    model);
        }
        UUID act =
                desk.confirm(
                        scope, subject, reading, choices.period().orElseThrow(), choices.codes());
        return Acts.redirect(subject.path() + "/soan", act);
    }

    private String page(
            Scope scope,
            Subject subject,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        PageFrame frame = frames.frame(request, "reports.template.title");
        Optional<TemplateView.ReadingView> reading =
                desk.reading(scope, subject)
                        .map(found ->
                                views.of(
                                        subject,
                                        found,
                                        TemplateChoices.proposed(found),
                                        errors,
                                        frame));
        return filled(subject, reading, errors, frame, model);
    }

    private static String filled(
            Subject subject,
            Optional<TemplateView.ReadingView> reading,
            FormErrors errors,
            PageFrame frame,
            Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("template", new TemplateView(subject.path(), reading));
        model.addAttribute("errors", errors);
        return "reports/TemplatePage";
    }
}
