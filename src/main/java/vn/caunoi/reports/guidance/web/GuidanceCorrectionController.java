package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceDesk;
import vn.caunoi.reports.guidance.GuidanceDesk.Sending;
import vn.caunoi.reports.guidance.GuidanceReading;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.reports.guidance.Sheet;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** What was sent is corrected by another one that counts in its place. */
@Controller
@RequestMapping(GuidancePaths.ROOT + "/{id}/thay")
class GuidanceCorrectionController {
    private final GuidanceReading reading;
    private final GuidanceUnits units;
    private final GuidanceDesk desk;
    private final GuidanceReader reader;
    private final GuidanceForms forms;
    private final GuidanceFormPages pages;

    GuidanceCorrectionController(
            GuidanceReading reading,
            GuidanceUnits units,
            GuidanceDesk desk,
            GuidanceReader reader,
            GuidanceForms forms,
            GuidanceFormPages pages) {
        this.reading = reading;
        this.units = units;
        this.desk = desk;
        this.reader = reader;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    String correction(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Sheet sheet = reading.find(scope, id);
        Unit sender = sender(scope, sheet);
        if (!sheet.guidance().stands()) {
            throw new Refusal("guidance.refused.ended");
        }
        Guidance old = sheet.guidance();
        GuidanceForm form = GuidanceForm.of(old.content(), sheet.receipts(), units.below(sender));
        return pages.show(page(sender, sheet), form, request, model);
    }

    @PostMapping
    String correct(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = GuidanceForm.FILES, required = false)
                    Optional<List<MultipartFile>> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Sheet sheet = reading.find(scope, id);
        Unit sender = sender(scope, sheet);
        GuidanceForm form = GuidanceForm.of(request);
        GuidanceFormPages.Page page = page(sender, sheet);
        return switch (read(sheet, sender, form, files.orElse(List.of()), request)) {
            case GuidanceReader.Reading.Faulty faulty ->
                    pages.again(page, faulty.form(), request, response, model);
            case GuidanceReader.Reading.Sound sound -> {
                boolean keeps = !form.value(GuidanceForm.KEEPS).isEmpty();
                yield pages.sent(
                        page,
                        form,
                        () -> desk.correct(scope, sheet, sound.sending(), keeps),
                        request,
                        response,
                        model);
            }
        };
    }

    /** Of what was passed on, only one's own line is corrected. */
    private GuidanceReader.Reading read(
            Sheet sheet,
            Unit sender,
            GuidanceForm form,
            List<MultipartFile> files,
            HttpServletRequest request) {
        var texts = pages.texts(request);
        Guidance old = sheet.guidance();
        if (old.forwards().isEmpty()) {
            return reader.read(
                    form,
                    units.below(sender),
                    forms.concerns(sender, old.content(), texts),
                    GuidanceUploads.read(files, texts),
                    texts);
        }
        return switch (reader.readPassing(form, units.below(sender), latest(sheet), texts)) {
            case GuidanceReader.Passing.Faulty faulty ->
                    new GuidanceReader.Reading.Faulty(faulty.form());
            case GuidanceReader.Passing.Sound sound ->
                    new GuidanceReader.Reading.Sound(
                            new Sending(
                                    old.content().passedOn(sound.line(), sound.due()),
                                    sound.to(),
                                    List.of()));
        };
    }

    private static Optional<LocalDate> latest(Sheet sheet) {
        return sheet.sources().stream().findFirst().flatMap(source -> source.content().dueOn());
    }

    private Unit sender(Scope scope, Sheet sheet) {
        return units.sendingFor(scope, sheet.guidance().sender()).orElseThrow(NotFound::new);
    }

    private GuidanceFormPages.Page page(Unit sender, Sheet sheet) {
        return new GuidanceFormPages.Page(
                "guidance.correct.title",
                (form, frame) -> forms.correcting(sender, sheet, form, frame));
    }
}
