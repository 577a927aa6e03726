package vn.caunoi.evaluation;

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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** Inspections of committees: the list, one of them, and the form for it. */
@Controller
class InspectionController {
    private static final String BASE = "/kiem-tra";

    private final PageFrames frames;
    private final InspectionDesk desk;
    private final InspectionLines lines;
    private final OwnUnits ownUnits;
    private final VisibleUnits visible;
    private final Clock clock;

    InspectionController(
            PageFrames frames,
            InspectionDesk desk,
            InspectionLines lines,
            OwnUnits ownUnits,
            VisibleUnits visible,
            Clock clock) {
        this.frames = frames;
        this.desk = desk;
        this.lines = lines;
        this.ownUnits = ownUnits;
        this.visible = visible;
        this.clock = clock;
    }

    @GetMapping(BASE)
    String list(
            Scope scope,
            @RequestParam(name = "nam") Optional<Integer> year,
            HttpServletRequest request,
            Model model) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        int shown = year.filter(wished -> wished > 1900 && wished < 2200).orElse(today.getYear());
        PageFrame frame = frames.frame(request, "evaluation.title");
        model.addAttribute("frame", frame);
        model.addAttribute("year", shown);
        model.addAttribute("lines", lines.of(desk.of(scope, shown), frame));
        model.addAttribute("owed", lines.of(desk.owed(scope), today, frame));
        model.addAttribute("mayPlan", !areas(scope).isEmpty());
        return "evaluation/InspectionsPage";
    }

    @GetMapping(BASE + "/moi")
    String begin(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            HttpServletRequest request,
            Model model) {
        if (areas(scope).isEmpty()) {
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
        if (areas(scope).isEmpty()) {
            throw new NotFound();
        }
        InspectionForm form = InspectionForm.typed(fields);
        Optional<Unit> area = area(scope, form.unit());
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
                                InspectionDesk.newCode(), visible.commune(chosen), chosen.id()));
        return Acts.redirect(BASE + "/" + done.inspection(), done.act());
    }

    @GetMapping(BASE + "/{id}")
    String show(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Inspection.Kept kept = desk.find(scope, id);
        PageFrame frame = frames.frame(request, "evaluation.inspection.title", area(kept));
        model.addAttribute("frame", frame);
        model.addAttribute("kept", kept);
        model.addAttribute("area", area(kept));
        model.addAttribute(
                "findings", lines.of(desk.findings(scope, id), LocalDate.now(clock), frame));
        model.addAttribute("mayKeep", InspectionDesk.mayKeep(scope, kept.inspection()));
        model.addAttribute(
                "mayRemedy", scope.mayWrite(kept.inspection().commune(), kept.inspection().unit()));
        return "evaluation/InspectionPage";
    }

    @GetMapping(BASE + "/{id}/sua")
    String edit(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Inspection.Kept kept = kept(scope, id);
        return form(
                scope,
                InspectionForm.of(kept, code(kept)),
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
        Inspection.Kept kept = kept(scope, id);
        InspectionForm form = InspectionForm.typed(fields);
        Optional<Unit> area = area(scope, form.unit());
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
                yield form(
                        scope,
                        form.seen(stale.present().version()),
                        FormErrors.none(),
                        Optional.of(
                                form.against(stale.present().inspection(), frames.texts(request))),
                        Optional.of(id),
                        request,
                        model);
            }
        };
    }

    @PostMapping(BASE + "/{id}/rut")
    String withdraw(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "lydo", defaultValue = "") String reason) {
        kept(scope, id);
        if (reason.isBlank()) {
            throw new Refusal("evaluation.error.reason");
        }
        return Acts.redirect(BASE, desk.withdraw(scope, id, reason.strip()));
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
                areas(scope).stream().map(area -> new Choice(area.code(), area.name())).toList());
        return "evaluation/InspectionFormPage";
    }

    /** Areas of communes whose records this person keeps as a whole. */
    private List<Unit> areas(Scope scope) {
        return ownUnits.writable(scope).stream()
                .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .filter(unit -> {
                    var commune = visible.commune(unit);
                    return scope.mayWrite(commune, commune);
                })
                .toList();
    }

    private Optional<Unit> area(Scope scope, String code) {
        return areas(scope).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private Inspection.Kept kept(Scope scope, UUID id) {
        Inspection.Kept kept = desk.find(scope, id);
        if (!InspectionDesk.mayKeep(scope, kept.inspection())) {
            throw new NotFound();
        }
        return kept;
    }

    private String area(Inspection.Kept kept) {
        return lines.latest(kept.inspection().unit()).map(Unit::name).orElse("");
    }

    private String code(Inspection.Kept kept) {
        return lines.latest(kept.inspection().unit()).map(Unit::code).orElse("");
    }
}
