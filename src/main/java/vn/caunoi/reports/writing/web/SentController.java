package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
import vn.caunoi.reports.ReportFiles.Format;
import vn.caunoi.reports.SentFiles;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A report exactly as it was sent, with its Word file. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}/da-gui")
class SentController {
    private final Subjects subjects;
    private final SentFiles files;
    private final SentViews views;
    private final PageFrames frames;

    SentController(Subjects subjects, SentFiles files, SentViews views, PageFrames frames) {
        this.subjects = subjects;
        this.files = files;
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
            @PathVariable int number)
            throws IOException {
        return file(scope, subjects.visible(scope, unit, period), number, Format.DOCX);
    }

    @GetMapping("/{number:\\d{1,6}}/tai/{format:pdf|xlsx}")
    ResponseEntity<byte[]> other(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable int number,
            @PathVariable String format)
            throws IOException {
        return file(scope, subjects.visible(scope, unit, period), number, Format.of(format));
    }

    private ResponseEntity<byte[]> file(Scope scope, Subject subject, int number, Format format)
            throws IOException {
        byte[] content = files.of(format, scope, subject, number);
        String name =
                "bao-cao-da-gui-%s-%s-%d.%s"
                        .formatted(
                                subject.unit().code(),
                                subject.period().code(),
                                number,
                                format.ending())
                        .toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
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
        model.addAttribute(
                "draft",
                Optional.ofNullable(request.getParameter("ve"))
                        .flatMap(AssemblyPaths::back)
                        .orElse(""));
        model.addAttribute("sent", views.of(scope, subject, number, frame));
        return "reports/SentPage";
    }
}
