package vn.caunoi.campaigns;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.campaigns.ModelDesk.Outcome;
import vn.caunoi.campaigns.ModelRegistry.Registered;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** A model is entered, put right, or withdrawn when it was entered by mistake. */
@Controller
class ModelFormPages {
    private static final String NEW = ModelsPage.PATH + "/moi";
    private static final String EDIT = ModelsPage.PATH + "/{id}/sua";

    private final PageFrames frames;
    private final ModelUnits choices;
    private final VisibleUnits visible;
    private final Units units;
    private final ModelRegistry registry;
    private final ModelDesk desk;
    private final Clock clock;

    ModelFormPages(
            PageFrames frames,
            ModelUnits choices,
            VisibleUnits visible,
            Units units,
            ModelRegistry registry,
            ModelDesk desk,
            Clock clock) {
        this.frames = frames;
        this.choices = choices;
        this.visible = visible;
        this.units = units;
        this.registry = registry;
        this.desk = desk;
        this.clock = clock;
    }

    /** A form on its page: where it is sent, and what may be chosen on it. */
    private record Sheet(
            PageFrame frame, String path, String back, boolean isNew, List<Unit> units) {
        ModelAndView page(
                ModelForm form, FormErrors errors, Optional<Conflict> conflict, HttpStatus status) {
            Map<String, Object> model = new HashMap<>();
            model.put("frame", frame);
            model.put("path", path);
            model.put("back", back);
            model.put("isNew", isNew);
            model.put("units", ModelUnits.choices(units));
            model.put(
                    "types", ModelWords.choices(ModelWords.TYPES, ModelWords.TYPE, frame.texts()));
            model.put(
                    "statuses",
                    ModelWords.choices(ModelWords.STATUSES, ModelWords.STATUS, frame.texts()));
            model.put("form", form);
            model.put("errors", errors);
            model.put("conflict", conflict);
            return new ModelAndView("campaigns/ModelFormPage", model, status);
        }

        ModelAndView page(ModelForm form) {
            return page(form, FormErrors.none(), Optional.empty(), HttpStatus.OK);
        }

        ModelAndView wrong(ModelForm form, FormErrors errors) {
            return page(form, errors, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(NEW)
    ModelAndView blank(HttpServletRequest request, Scope scope) {
        Sheet sheet = blankSheet(request, scope);
        String unit = sheet.units().size() == 1 ? sheet.units().getFirst().code() : "";
        return sheet.page(
                new ModelForm(
                        Map.of(
                                "donvi",
                                unit,
                                "tu",
                                LocalDate.now(clock).toString(),
                                "tinhtrang",
                                ModelWords.STATUSES.getFirst())));
    }

    @PostMapping(NEW)
    ModelAndView enter(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> fields) {
        Sheet sheet = blankSheet(request, scope);
        ModelForm form = new ModelForm(fields);
        ModelReading reading = new ModelReading(form, sheet.frame().texts());
        UnitId commune =
                sheet.units().stream()
                        .filter(unit -> unit.code().equals(form.value("donvi")))
                        .findFirst()
                        .map(visible::commune)
                        .orElse(sheet.units().getFirst().id());
        Model model = reading.model(sheet.units(), commune, desk.freshCode());
        if (reading.errors().any()) {
            return sheet.wrong(form, reading.errors());
        }
        ModelDesk.Entered entered = desk.enter(scope, model);
        return new ModelAndView(Acts.redirect(ModelPage.path(entered.model()), entered.act()));
    }

    @GetMapping(EDIT)
    ModelAndView edit(HttpServletRequest request, Scope scope, @PathVariable("id") UUID id) {
        Registered one = mine(scope, id);
        return sheet(request, scope, one).page(shown(one));
    }

    @PostMapping(EDIT)
    ModelAndView correct(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> fields) {
        Registered one = mine(scope, id);
        Sheet sheet = sheet(request, scope, one);
        ModelForm form = new ModelForm(fields);
        ModelReading reading = new ModelReading(form, sheet.frame().texts());
        Model model = reading.model(sheet.units(), one.model().commune(), one.model().code());
        return reading.errors().any()
                ? sheet.wrong(form, reading.errors())
                : answer(
                        desk.correct(scope, id, form.value(ModelForm.VERSION), model),
                        sheet,
                        form,
                        registry.former(scope, id, form.value(ModelForm.VERSION)),
                        model,
                        ModelPage.path(id));
    }

    @PostMapping(ModelsPage.PATH + "/{id}/rut")
    ModelAndView withdraw(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("id") UUID id,
            @RequestParam(name = ModelForm.VERSION, defaultValue = "") String seen,
            @RequestParam(name = ModelForm.WITHDRAWN_REASON, defaultValue = "") String why) {
        Registered one = mine(scope, id);
        Sheet sheet = sheet(request, scope, one);
        ModelForm form =
                ModelForm.of(one.model(), code(one.model().unit()))
                        .and(ModelForm.VERSION, seen)
                        .and(ModelForm.WITHDRAWN_REASON, why);
        ModelReading reading = new ModelReading(form, sheet.frame().texts());
        String reason = reading.required(ModelForm.WITHDRAWN_REASON);
        return reading.errors().any()
                ? sheet.wrong(form, reading.errors())
                : answer(
                        desk.withdraw(scope, id, seen, reason),
                        sheet,
                        form,
                        Optional.empty(),
                        one.model(),
                        ModelsPage.PATH);
    }

    private ModelAndView answer(
            Outcome outcome,
            Sheet sheet,
            ModelForm form,
            Optional<Registered> opened,
            Model typed,
            String next) {
        return switch (outcome) {
            case Outcome.Done done -> new ModelAndView(Acts.redirect(next, done.act()));
            case Outcome.Stale stale -> {
                ModelForm merged =
                        ModelForm.merged(
                                new ThreeWay<>(opened.map(this::shown), shown(stale.now()), form));
                Model yours =
                        new ModelReading(merged, sheet.frame().texts())
                                .model(sheet.units(), typed.commune(), typed.code());
                yield sheet.page(
                        merged,
                        FormErrors.none(),
                        Optional.of(
                                ModelForm.conflict(
                                        stale.now().model(),
                                        yours,
                                        name(stale.now().model().unit()),
                                        name(yours.unit()),
                                        sheet.frame())),
                        HttpStatus.CONFLICT);
            }
        };
    }

    private ModelForm shown(Registered one) {
        return ModelForm.of(one, code(one.model().unit()));
    }

    private Sheet blankSheet(HttpServletRequest request, Scope scope) {
        List<Unit> offered = choices.writable(scope);
        if (offered.isEmpty()) {
            throw new NotFound();
        }
        return new Sheet(
                frames.frame(request, "campaigns.model.new"), NEW, ModelsPage.PATH, true, offered);
    }

    /** The area may be put right too, within the commune that keeps the model. */
    private Sheet sheet(HttpServletRequest request, Scope scope, Registered one) {
        Unit present = unit(one.model().unit()).orElseThrow(NotFound::new);
        return new Sheet(
                frames.frame(request, "campaigns.model.edit", one.model().name()),
                ModelPage.path(one.id()) + "/sua",
                ModelPage.path(one.id()),
                false,
                Stream.concat(
                                Stream.of(present),
                                choices.writable(scope).stream()
                                        .filter(unit -> !unit.id().equals(present.id()))
                                        .filter(unit ->
                                                visible.commune(unit)
                                                        .equals(one.model().commune())))
                        .toList());
    }

    private Registered mine(Scope scope, UUID id) {
        return registry.find(scope, id)
                .filter(one -> scope.mayWrite(one.model().commune(), one.model().unit()))
                .orElseThrow(NotFound::new);
    }

    private Optional<Unit> unit(UnitId id) {
        return units.version(id, LocalDate.now(clock));
    }

    private String code(UnitId id) {
        return unit(id).map(Unit::code).orElse("");
    }

    private String name(UnitId id) {
        return unit(id).map(Unit::name).orElse("");
    }
}
