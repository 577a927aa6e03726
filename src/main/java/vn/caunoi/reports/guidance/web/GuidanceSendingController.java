package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Guidance is written and sent to the units directly below. */
@Controller
@RequestMapping(GuidancePaths.ROOT + "/gui")
class GuidanceSendingController {
    private final GuidanceUnits units;
    private final GuidanceDesk desk;
    private final GuidanceReader reader;
    private final GuidanceForms forms;
    private final GuidanceFormPages pages;
    private final Clock clock;

    GuidanceSendingController(
            GuidanceUnits units,
            GuidanceDesk desk,
            GuidanceReader reader,
            GuidanceForms forms,
            GuidanceFormPages pages,
            Clock clock) {
        this.units = units;
        this.desk = desk;
        this.reader = reader;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            HttpServletRequest request,
            Model model) {
        return pages.show(
                page(sender(scope, unit)),
                GuidanceForm.empty(LocalDate.now(clock)),
                request,
                model);
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
        var texts = pages.texts(request);
        GuidanceForm form = GuidanceForm.of(request);
        GuidanceReader.Reading reading =
                reader.read(
                        form,
                        units.below(sender),
                        forms.concerns(sender, texts),
                        GuidanceUploads.read(files.orElse(List.of()), texts),
                        texts);
        GuidanceFormPages.Page page = page(sender);
        return switch (reading) {
            case GuidanceReader.Reading.Faulty faulty ->
                    pages.again(page, faulty.form(), request, response, model);
            case GuidanceReader.Reading.Sound sound ->
                    pages.sent(
                            page,
                            form,
                            () -> desk.send(scope, sender, sound.sending()),
                            request,
                            response,
                            model);
        };
    }

    private Unit sender(Scope scope, String code) {
        return units.senders(scope).stream()
                .filter(unit -> code.isBlank() || unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private GuidanceFormPages.Page page(Unit sender) {
        return new GuidanceFormPages.Page(
                "guidance.new.title", (form, frame) -> forms.fresh(sender, form, frame));
    }
}
