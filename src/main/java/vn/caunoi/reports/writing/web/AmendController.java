package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.writing.Difference;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.reports.writing.SubmissionDesk;
import vn.caunoi.reports.writing.SubmissionDesk.Amended;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** "Đính chính": what would change, the reason, and the amendment. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}/dinh-chinh")
class AmendController {
    private final Subjects subjects;
    private final DraftReports drafts;
    private final SentReports sent;
    private final SubmissionDesk desk;
    private final PageFrames frames;

    AmendController(
            Subjects subjects,
            DraftReports drafts,
            SentReports sent,
            SubmissionDesk desk,
            PageFrames frames) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.sent = sent;
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        return page(scope, subject(scope, unit, period), "", FormErrors.none(), request, model);
    }

    @PostMapping
    String amend(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "lan", defaultValue = "0") int seen,
            @RequestParam(name = "lydo", defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subject(scope, unit, period);
        Texts.Reader texts = frames.texts(request);
        FormErrors wrong = wrong(reason, texts);
        if (wrong.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(scope, subject, reason, wrong, request, model);
        }
        return switch (desk.amend(scope, subject, seen, reason)) {
            case Amended.Sent done -> "redirect:" + subject.path() + "/da-gui/" + done.number();
            case Amended.Overtaken by -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                String number = String.valueOf(by.latest().amendments());
                FormErrors errors = errors("lan", texts.get("reports.amend.overtaken", number));
                yield page(scope, subject, reason, errors, request, model);
            }
            case Amended.NothingChanged nothing -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                FormErrors errors = errors("lan", texts.get("reports.amend.nothing-changed"));
                yield page(scope, subject, reason, errors, request, model);
            }
        };
    }

    private static FormErrors errors(String field, String sentence) {
        return FormErrors.none().with(field, sentence);
    }

    private static FormErrors wrong(String reason, Texts.Reader texts) {
        return reason.isBlank()
                ? errors("lydo", texts.get("reports.amend.reason-missing"))
                : TextLimit.NOTE.check(FormErrors.none(), "lydo", reason, texts);
    }

    private Subject subject(Scope scope, String unit, String period) {
        return subjects.sendable(scope, unit, period);
    }

    private String page(
            Scope scope,
            Subject subject,
            String reason,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        Submission before = sent.latest(scope, subject).orElseThrow(NotFound::new);
        Script script = drafts.toSend(scope, subject);
        PageFrame frame =
                frames.frame(
                        request,
                        "reports.amend.title",
                        subject.unit().name(),
                        PeriodTitles.title(frames.texts(request), subject.period()));
        model.addAttribute("frame", frame);
        model.addAttribute("base", subject.path());
        model.addAttribute(
                "difference",
                SentViews.view(
                        Difference.between(
                                before.figures(),
                                before.texts(),
                                FrozenFigure.of(script.report()),
                                drafts.finished(script)),
                        frame));
        model.addAttribute("seen", before.number());
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "reports/AmendPage";
    }
}
