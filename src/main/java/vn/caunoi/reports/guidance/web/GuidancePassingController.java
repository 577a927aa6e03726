package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceDesk;
import vn.caunoi.reports.guidance.GuidanceReading;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.reports.guidance.Sheet;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** What came from above is passed on to those below, with a line of one's own. */
@Controller
@RequestMapping(GuidancePaths.ROOT + "/{id}/gui-tiep")
class GuidancePassingController {
    private final GuidanceReading reading;
    private final GuidanceUnits units;
    private final GuidanceDesk desk;
    private final GuidanceReader reader;
    private final GuidanceForms forms;
    private final GuidanceFormPages pages;
    private final Clock clock;

    GuidancePassingController(
            GuidanceReading reading,
            GuidanceUnits units,
            GuidanceDesk desk,
            GuidanceReader reader,
            GuidanceForms forms,
            GuidanceFormPages pages,
            Clock clock) {
        this.reading = reading;
        this.units = units;
        this.desk = desk;
        this.reader = reader;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String passing(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Sheet sheet = reading.find(scope, id);
        Unit by = passer(scope, sheet);
        if (!sheet.guidance().stands()) {
            throw new Refusal("guidance.refused.ended");
        }
        return pages.show(page(by, sheet), first(sheet), request, model);
    }

    /** A day of the paper that is still to come stands there already, to be made earlier. */
    private GuidanceForm first(Sheet sheet) {
        String due =
                sheet.guidance()
                        .content()
                        .dueOn()
                        .filter(day -> !day.isBefore(LocalDate.now(clock)))
                        .map(LocalDate::toString)
                        .orElse("");
        return new GuidanceForm(
                Map.of(GuidanceForm.TO, GuidanceForm.TO_ALL, GuidanceForm.DUE, due),
                Set.of(),
                FormErrors.none());
    }

    @PostMapping
    String passOn(
            Scope scope,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Sheet sheet = reading.find(scope, id);
        Unit by = passer(scope, sheet);
        GuidanceForm form = GuidanceForm.of(request);
        GuidanceReader.Passing read =
                reader.readPassing(
                        form,
                        units.below(by),
                        sheet.guidance().content().dueOn(),
                        pages.texts(request));
        GuidanceFormPages.Page page = page(by, sheet);
        return switch (read) {
            case GuidanceReader.Passing.Faulty faulty ->
                    pages.again(page, faulty.form(), request, response, model);
            case GuidanceReader.Passing.Sound sound ->
                    pages.sent(
                            page,
                            form,
                            () ->
                                    desk.passOn(
                                            scope,
                                            sheet,
                                            by,
                                            sound.line(),
                                            sound.due(),
                                            sound.to()),
                            request,
                            response,
                            model);
        };
    }

    private Unit passer(Scope scope, Sheet sheet) {
        return units.senders(scope).stream()
                .filter(sheet.acting()::contains)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private GuidanceFormPages.Page page(Unit by, Sheet sheet) {
        return new GuidanceFormPages.Page(
                "guidance.pass.title", (form, frame) -> forms.passing(by, sheet, form, frame));
    }
}
