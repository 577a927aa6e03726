package vn.caunoi.reports.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.caunoi.reports.collection.Collected;
import vn.caunoi.reports.collection.CollectionDesk;
import vn.caunoi.reports.collection.Move;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.SubmissionDesk;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** One report on its way: its figures, what is said of them, and what may be done. */
@Controller
@RequestMapping(CollectionPaths.ROOT + "/{unit}/{period}")
class CollectedController {
    private static final String REMARK = "nx-";

    private final Subjects subjects;
    private final CollectionDesk desk;
    private final SubmissionDesk submissions;
    private final CollectedViews views;
    private final PageFrames frames;

    CollectedController(
            Subjects subjects,
            CollectionDesk desk,
            SubmissionDesk submissions,
            CollectedViews views,
            PageFrames frames) {
        this.subjects = subjects;
        this.desk = desk;
        this.submissions = submissions;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.visible(scope, unit, period);
        return page(scope, subject, new Typed(day(day), "", Map.of()), "", request, model);
    }

    /** What was typed, which stays on the page when it is refused. */
    private record Typed(Optional<LocalDate> day, String reason, Map<String, String> remarks) {}

    @PostMapping("/{act}")
    String take(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String act,
            @RequestParam(name = "lan", defaultValue = "0") int seen,
            @RequestParam(name = "lydo", defaultValue = "") String reason,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.visible(scope, unit, period);
        Map<String, String> remarks = remarks(form);
        try {
            if (act.equals("gui")) {
                submissions.send(scope, subject);
            } else {
                desk.take(scope, subject, move(step(act), seen, reason, remarks));
            }
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Typed typed = new Typed(Optional.empty(), reason, remarks);
            return page(scope, subject, typed, refusal.in(frames.texts(request)), request, model);
        }
        return "redirect:" + CollectionPaths.report(subject.unit(), subject.period());
    }

    private static Move move(
            CollectionStep step, int seen, String reason, Map<String, String> remarks) {
        return new Move(
                step,
                seen,
                reason,
                step == CollectionStep.RETURN
                        ? remarks.entrySet().stream()
                                .map(remark -> new Remark(remark.getKey(), remark.getValue()))
                                .toList()
                        : List.of());
    }

    private static CollectionStep step(String act) {
        return switch (act) {
            case "kiem-tra" -> CollectionStep.CHECK;
            case "bo-kiem-tra" -> CollectionStep.UNCHECK;
            case "tra-lai" -> CollectionStep.RETURN;
            case "giai-trinh" -> CollectionStep.EXPLAIN;
            case "tiep-nhan" -> CollectionStep.ACCEPT;
            case "khoa" -> CollectionStep.LOCK;
            case "de-nghi-mo-khoa" -> CollectionStep.ASK_UNLOCK;
            case "mo-khoa" -> CollectionStep.UNLOCK;
            default -> throw new NotFound();
        };
    }

    private static Map<String, String> remarks(Map<String, String> form) {
        Map<String, String> remarks = new LinkedHashMap<>();
        form.forEach((name, text) -> {
            if (name.startsWith(REMARK) && !text.isBlank()) {
                remarks.put(name.substring(REMARK.length()), text.strip());
            }
        });
        return remarks;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String page(
            Scope scope,
            Subject subject,
            Typed typed,
            String refusal,
            HttpServletRequest request,
            Model model) {
        Collected report = desk.of(scope, subject);
        PageFrame frame =
                frames.frame(
                        request,
                        "collection.report.title",
                        subject.unit().name(),
                        PeriodTitles.title(frames.texts(request), subject.period()));
        model.addAttribute("frame", frame);
        model.addAttribute("report", views.of(scope, report, typed.day(), typed.remarks(), frame));
        model.addAttribute("reason", typed.reason());
        model.addAttribute(
                "errors",
                refusal.isEmpty() ? FormErrors.none() : FormErrors.none().with("viec", refusal));
        return "reports/CollectedPage";
    }
}
