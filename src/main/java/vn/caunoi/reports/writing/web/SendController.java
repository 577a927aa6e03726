package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.SubmissionDesk;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Sending a report, which is asked for once more, and an area's word that its records are done. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}")
class SendController {
    private final Subjects subjects;
    private final DraftReports drafts;
    private final SubmissionDesk desk;
    private final SentReports sent;
    private final AreaConfirmations confirmations;
    private final PageFrames frames;

    SendController(
            Subjects subjects,
            DraftReports drafts,
            SubmissionDesk desk,
            SentReports sent,
            AreaConfirmations confirmations,
            PageFrames frames) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.desk = desk;
        this.sent = sent;
        this.confirmations = confirmations;
        this.frames = frames;
    }

    /** The whole report as it would be sent, and what is still missing. */
    @GetMapping("/gui")
    String review(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        if (!sent.marks(scope, subject).isEmpty()) {
            return "redirect:" + subject.path() + "/da-gui";
        }
        return page(
                scope, subject, drafts.toSend(scope, subject), FormErrors.none(), request, model);
    }

    @PostMapping("/gui")
    String send(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        Script script = drafts.toSend(scope, subject);
        if (!script.toRevise().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormErrors errors =
                    FormErrors.none()
                            .with("soan", frames.texts(request).get("reports.send.to-revise"));
            return page(scope, subject, script, errors, request, model);
        }
        desk.send(scope, subject);
        return "redirect:" + subject.path() + "/da-gui";
    }

    /** An area is no level of the Front: it confirms, its commune sends. */
    @PostMapping("/xac-nhan")
    String confirm(Scope scope, @PathVariable String unit, @PathVariable String period) {
        Subject subject = subjects.confirmable(scope, unit, period);
        confirmations.confirm(scope, subject);
        return "redirect:" + subject.path();
    }

    private String page(
            Scope scope,
            Subject subject,
            Script script,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        PageFrame frame = frames.frame(request, "reports.send.title");
        model.addAttribute("frame", frame);
        model.addAttribute("base", subject.path());
        model.addAttribute(
                "what",
                PeriodTitles.title(frame.texts(), subject.period()) + ", " + subject.unit().name());
        model.addAttribute("passages", drafts.finished(script));
        model.addAttribute("empty", names(script.empty(), frame));
        model.addAttribute(
                "hindrance",
                desk.hindrance(scope, subject)
                        .map(refusal -> refusal.in(frame.texts()))
                        .orElse(""));
        model.addAttribute("errors", errors);
        return "reports/SendPage";
    }

    private static String names(List<Section> sections, PageFrame frame) {
        return sections.stream()
                .map(section -> frame.text(section.headingKey()))
                .collect(Collectors.joining(", "));
    }
}
