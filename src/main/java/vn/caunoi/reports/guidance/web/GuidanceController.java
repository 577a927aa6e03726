package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceDesk;
import vn.caunoi.reports.guidance.GuidanceReading;
import vn.caunoi.reports.guidance.ReceiptDesk;
import vn.caunoi.reports.guidance.Sheet;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** One guidance: read, received, planned, done; taken back by its sender. */
@Controller
@RequestMapping(GuidancePaths.ROOT + "/{id}")
class GuidanceController {
    private static final String WITHDRAW = "thu-hoi";
    private static final String REASON = "lydo";

    private final GuidanceReading reading;
    private final GuidanceDesk desk;
    private final ReceiptDesk receipts;
    private final ReceiptReader reader;
    private final GuidanceViews views;
    private final PageFrames frames;

    GuidanceController(
            GuidanceReading reading,
            GuidanceDesk desk,
            ReceiptDesk receipts,
            ReceiptReader reader,
            GuidanceViews views,
            PageFrames frames) {
        this.reading = reading;
        this.desk = desk;
        this.receipts = receipts;
        this.reader = reader;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping
    String show(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Sheet sheet = reading.find(scope, id);
        return page(scope, sheet, Map.of(), FormErrors.none(), request, model);
    }

    @PostMapping("/" + WITHDRAW)
    String withdraw(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Sheet sheet = reading.find(scope, id);
        try {
            desk.withdraw(scope, sheet, ReceiptReader.tidy(form.getOrDefault(REASON, "")));
        } catch (Refusal refused) {
            return refused(scope, id, form, REASON, refused, request, response, model);
        }
        return "redirect:" + GuidancePaths.of(id);
    }

    @PostMapping("/{unit}/{act}")
    String say(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String act,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Sheet sheet = reading.find(scope, id);
        Unit mine =
                sheet.acting().stream()
                        .filter(one -> one.code().equals(unit))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return switch (reader.read(scope, mine, act, form, frames.texts(request))) {
            case ReceiptReader.Reading.Faulty faulty -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(scope, sheet, form, faulty.errors(), request, model);
            }
            case ReceiptReader.Reading.Sound sound -> {
                try {
                    receipts.say(scope, sheet, mine.id(), sound.seen(), sound.said());
                } catch (Refusal refused) {
                    yield refused(
                            scope, id, form, "viec-" + unit, refused, request, response, model);
                }
                yield "redirect:" + GuidancePaths.of(id) + "#viec-" + mine.code();
            }
        };
    }

    /** As it stands now, with what was typed. */
    private String refused(
            Scope scope,
            UUID id,
            Map<String, String> form,
            String field,
            Refusal refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        FormErrors errors = FormErrors.none().with(field, refused.in(frames.texts(request)));
        return page(scope, reading.find(scope, id), form, errors, request, model);
    }

    private String page(
            Scope scope,
            Sheet sheet,
            Map<String, String> form,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        PageFrame frame = frames.frame(request, "guidance.list.title");
        GuidanceView view = views.of(scope, sheet, frame);
        model.addAttribute("frame", frame.titled(view.title()));
        model.addAttribute("view", view);
        model.addAttribute("typed", form);
        model.addAttribute("errors", errors);
        model.addAttribute("done", request.getParameter("xong") != null);
        return "reports/GuidancePage";
    }

    /** Saved, never shown as a page. */
    @GetMapping("/tep/{file}")
    ResponseEntity<byte[]> file(Scope scope, @PathVariable UUID id, @PathVariable UUID file) {
        Sheet sheet = reading.find(scope, id);
        KeptFile kept =
                sheet.files().stream()
                        .filter(one -> one.id().equals(file))
                        .filter(one -> !scope.exportable().equals(Reach.NOTHING))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_TYPE, kept.mediaType())
                .body(reading.content(sheet, kept));
    }
}
