package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceDesk;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** Guidance is written and sent to the units directly below. */
@Controller
@RequestMapping(GuidancePaths.ROOT + "/gui")
class GuidanceSendingController {
    private final GuidanceUnits units;
    private final GuidanceDesk desk;
    private final GuidanceReader reader;
    private final GuidanceForms forms;
    private final PageFrames frames;
    private final Clock clock;

    GuidanceSendingController(
            GuidanceUnits units,
            GuidanceDesk desk,
            GuidanceReader reader,
            GuidanceForms forms,
            PageFrames frames,
            Clock clock) {
        this.units = units;
        this.desk = desk;
        this.reader = reader;
        this.forms = forms;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            HttpServletRequest request,
            Model model) {
        return page(sender(scope, unit), GuidanceForm.empty(LocalDate.now(clock)), request, model);
    }

    @PostMapping
    String send(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = GuidanceForm.FILES, required = false)
                    Optional<List<MultipartFile>> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Unit sender = sender(scope, unit);
        var texts = frames.texts(request);
        GuidanceForm form = GuidanceForm.of(request);
        GuidanceReader.Reading reading =
                reader.read(
                        form,
                        units.below(sender),
                        forms.concerns(sender, texts),
                        GuidanceUploads.read(files.orElse(List.of()), texts),
                        texts);
        return switch (reading) {
            case GuidanceReader.Reading.Faulty faulty ->
                    again(sender, faulty.form(), request, response, model);
            case GuidanceReader.Reading.Sound sound -> {
                try {
                    UUID id = desk.send(scope, sender, sound.sending());
                    yield GuidancePaths.sent(id);
                } catch (Refusal refused) {
                    yield again(sender, form.refused(refused, texts), request, response, model);
                }
            }
        };
    }

    private String again(
            Unit sender,
            GuidanceForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sender, form, request, model);
    }

    private Unit sender(Scope scope, String code) {
        return units.senders(scope).stream()
                .filter(unit -> code.isBlank() || unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String page(Unit sender, GuidanceForm form, HttpServletRequest request, Model model) {
        PageFrame frame = frames.frame(request, "guidance.new.title");
        model.addAttribute("frame", frame);
        model.addAttribute("view", forms.fresh(sender, form, frame));
        return "reports/GuidanceFormPage";
    }
}
