package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A report exactly as it was sent, with its Word file. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}/da-gui")
class SentController {
    private final Subjects subjects;
    private final SentReports sent;
    private final SentViews views;
    private final PageFrames frames;

    SentController(Subjects subjects, SentReports sent, SentViews views, PageFrames frames) {
        this.subjects = subjects;
        this.sent = sent;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping
    String latest(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        return page(scope, subjects.visible(scope, unit, period), Optional.empty(), request, model);
    }

    @GetMapping("/{number:\\d{1,6}}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        return page(
                scope, subjects.visible(scope, unit, period), Optional.of(number), request, model);
    }

    @GetMapping("/{number:\\d{1,6}}/tai")
    ResponseEntity<byte[]> word(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable int number) {
        Subject subject = subjects.visible(scope, unit, period);
        byte[] content = sent.word(scope, subject, number);
        String name =
                "bao-cao-da-gui-%s-%s-%d.docx"
                        .formatted(subject.unit().code(), subject.period().code(), number)
                        .toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, ReportFiles.Format.DOCX.mediaType())
                .body(content);
    }

    private String page(
            Scope scope,
            Subject subject,
            Optional<Integer> number,
            HttpServletRequest request,
            Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "reports.sent.title",
                        subject.unit().name(),
                        PeriodTitles.title(frames.texts(request), subject.period()));
        model.addAttribute("frame", frame);
        model.addAttribute("sent", views.of(scope, subject, number, frame));
        return "reports/SentPage";
    }
}
