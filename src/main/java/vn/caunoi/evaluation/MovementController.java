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
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Emulation movements: the list, one of them, and the form for it. */
@Controller
class MovementController {
    private static final String BASE = "/kiem-tra/thi-dua";

    private final PageFrames frames;
    private final MovementDesk desk;
    private final MovementView views;
    private final KeptAreas areas;
    private final Clock clock;

    MovementController(
            PageFrames frames,
            MovementDesk desk,
            MovementView views,
            KeptAreas areas,
            Clock clock) {
        this.frames = frames;
        this.desk = desk;
        this.views = views;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping(BASE)
    String list(Scope scope, HttpServletRequest request, Model model) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "evaluation.movements.title");
        model.addAttribute("frame", frame);
        model.addAttribute("movements", views.lines(desk.all(scope), LocalDate.now(clock), frame));
        model.addAttribute("mayLaunch", !areas.of(scope).isEmpty());
        return "evaluation/MovementsPage";
    }

    @GetMapping(BASE + "/moi")
    String begin(Scope scope, HttpServletRequest request, Model model) {
        List<Unit> areas = keptAreas(scope);
        LocalDate today = LocalDate.now(clock);
        MovementForm form =
                MovementForm.empty(
                        today,
                        LocalDate.of(today.getYear(), 12, 31),
                        areas.stream().map(Unit::code).toList());
        return form(form, areas, FormErrors.none(), Optional.empty(), "", request, model);
    }

    @PostMapping(BASE)
    String launch(
            Scope scope,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Unit> areas = keptAreas(scope);
        MovementForm form = MovementForm.typed(fields);
        List<Unit> chosen = chosen(areas, form);
        FormErrors errors = form.errors(frames.texts(request));
        if (!errors.any() && communes(chosen) != 1) {
            errors = errors.with("donvi", frames.texts(request).get("evaluation.error.areas"));
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, areas, errors, Optional.empty(), "", request, model);
        }
        MovementDesk.Outcome.Done done =
                desk.launch(
                        scope,
                        form.movement(
                                InspectionDesk.newCode(),
                                this.areas.commune(chosen.getFirst()),
                                chosen.stream().map(Unit::id).toList()));
        return Acts.redirect(BASE + "/" + done.movement(), done.act());
    }

    @GetMapping(BASE + "/{id}")
    String show(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        MovementDesk.Whole whole = desk.whole(scope, id);
        PageFrame frame =
                frames.frame(request, "evaluation.movement.title", whole.kept().movement().name());
        model.addAttribute("frame", frame);
        model.addAttribute("view", views.of(scope, whole, LocalDate.now(clock), frame));
        return "evaluation/MovementPage";
    }

    @GetMapping(BASE + "/{id}/sua")
    String edit(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Movement.Kept kept = kept(scope, id);
        List<Unit> areas = keptAreas(scope);
        List<String> chosen =
                areas.stream()
                        .filter(area -> kept.movement().areas().contains(area.id()))
                        .map(Unit::code)
                        .toList();
        return form(
                MovementForm.of(kept, chosen),
                areas,
                FormErrors.none(),
                Optional.empty(),
                id.toString(),
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
        Movement.Kept kept = kept(scope, id);
        List<Unit> areas = keptAreas(scope);
        MovementForm form = MovementForm.typed(fields);
        List<Unit> chosen = chosen(areas, form);
        FormErrors errors = form.errors(frames.texts(request));
        if (!errors.any() && chosen.isEmpty()) {
            errors = errors.with("donvi", frames.texts(request).get("evaluation.error.areas"));
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, areas, errors, Optional.empty(), id.toString(), request, model);
        }
        Movement corrected =
                form.movement(
                        kept.movement().code(),
                        kept.movement().commune(),
                        chosen.stream().map(Unit::id).toList());
        return switch (desk.correct(scope, id, form.version(), corrected)) {
            case MovementDesk.Outcome.Done done -> Acts.redirect(BASE + "/" + id, done.act());
            case MovementDesk.Outcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield form(
                        form.seen(stale.present().version()),
                        areas,
                        FormErrors.none(),
                        Optional.of(
                                form.against(stale.present().movement(), frames.texts(request))),
                        id.toString(),
                        request,
                        model);
            }
        };
    }

    private String form(
            MovementForm form,
            List<Unit> areas,
            FormErrors errors,
            Optional<Conflict> conflict,
            String id,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "frame",
                frames.frame(
                        request,
                        id.isEmpty() ? "evaluation.movement.new" : "evaluation.movement.edit"));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("conflict", conflict);
        model.addAttribute("id", id);
        model.addAttribute(
                "areas", areas.stream().map(area -> new Choice(area.code(), area.name())).toList());
        return "evaluation/MovementFormPage";
    }

    private static List<Unit> chosen(List<Unit> areas, MovementForm form) {
        return areas.stream().filter(area -> form.areas().contains(area.code())).toList();
    }

    private long communes(List<Unit> chosen) {
        return chosen.stream().map(areas::commune).distinct().count();
    }

    private List<Unit> keptAreas(Scope scope) {
        List<Unit> kept = areas.of(scope);
        if (kept.isEmpty()) {
            throw new NotFound();
        }
        return kept;
    }

    private Movement.Kept kept(Scope scope, UUID id) {
        Movement.Kept kept = desk.whole(scope, id).kept();
        if (!MovementDesk.mayKeep(scope, kept.movement())) {
            throw new NotFound();
        }
        return kept;
    }
}
