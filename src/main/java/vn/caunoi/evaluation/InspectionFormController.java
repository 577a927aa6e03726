package vn.caunoi.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** The form in which an inspection is planned, recorded and corrected. */
@Controller
class InspectionFormController {
    private static final String BASE = "/kiem-tra";

    private final PageFrames frames;
    private final InspectionDesk desk;
    private final InspectionLines lines;
    private final KeptAreas areas;
    private final Clock clock;

    InspectionFormController(
            PageFrames frames,
            InspectionDesk desk,
            InspectionLines lines,
            KeptAreas areas,
            Clock clock) {
        this.frames = frames;
        this.desk = desk;
        this.lines = lines;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping(BASE + "/moi")
    String begin(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            HttpServletRequest request,
            Model model) {
        if (areas.of(scope).isEmpty()) {
            throw new NotFound();
        }
        InspectionForm form = InspectionForm.empty(unit, LocalDate.now(clock));
        return form(
                scope, form, FormErrors.none(), Optional.empty(), Optional.empty(), request, model);
    }

    @PostMapping(BASE)
    String plan(
            Scope scope,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (areas.of(scope).isEmpty()) {
            throw new NotFound();
        }
        InspectionForm form = InspectionForm.typed(fields);
        Optional<Unit> area = areas.named(scope, form.unit());
        FormErrors errors = form.errors(area, LocalDate.now(clock), frames.texts(request));
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(scope, form, errors, Optional.empty(), Optional.empty(), request, model);
        }
        Unit chosen = area.orElseThrow();
        InspectionDesk.Outcome.Done done =
                desk.plan(
                        scope,
                        form.inspection(
                                InspectionDesk.newCode(), areas.commune(chosen), chosen.id()));
        return Acts.redirect(BASE + "/" + done.inspection(), done.act());
    }

    @GetMapping(BASE + "/{id}/sua")
    String edit(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Inspection.Kept kept = desk.kept(scope, id);
        return form(
                scope,
                shown(kept),
                FormErrors.none(),
                Optional.empty(),
                Optional.of(id),
                request,
                model);
    }

    @PostMapping(BASE + "/{id}/sua")
    String correct(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Inspection.Kept kept = desk.kept(scope, id);
        InspectionForm form = InspectionForm.typed(fields);
        Optional<Unit> area = areas.named(scope, form.unit());
        FormErrors errors = form.errors(area, LocalDate.now(clock), frames.texts(request));
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(scope, form, errors, Optional.empty(), Optional.of(id), request, model);
        }
        Inspection corrected =
                form.inspection(
                        kept.inspection().code(),
                        kept.inspection().commune(),
                        area.orElseThrow().id());
        return switch (desk.correct(scope, id, form.version(), corrected)) {
            case InspectionDesk.Outcome.Done done -> Acts.redirect(BASE + "/" + id, done.act());
            case InspectionDesk.Outcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                InspectionForm merged =
                        InspectionForm.merged(
                                new ThreeWay<>(
                                        desk.opened(scope, id, form.version()).map(this::shown),
                                        shown(stale.present()),
                                        form));
                yield form(
                        scope,
                        merged,
                        FormErrors.none(),
                        Optional.of(
                                merged.against(
                                        stale.present().inspection(), frames.texts(request))),
                        Optional.of(id),
                        request,
                        model);
            }
        };
    }

    private String form(
            Scope scope,
            InspectionForm form,
            FormErrors errors,
            Optional<Conflict> conflict,
            Optional<UUID> id,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "frame",
                frames.frame(
                        request,
                        id.isPresent()
                                ? "evaluation.inspection.edit"
                                : "evaluation.inspection.new"));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("conflict", conflict);
        model.addAttribute("id", id);
        model.addAttribute(
                "areas",
                areas.of(scope).stream()
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList());
        return "evaluation/InspectionFormPage";
    }

    private InspectionForm shown(Inspection.Kept kept) {
        return InspectionForm.of(
                kept, lines.latest(kept.inspection().unit()).map(Unit::code).orElse(""));
    }
}
