package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Typing and correcting the plans of a year of one unit. */
@Controller
class PlanPage {
    private final BoardFrame board;
    private final FigurePlaces places;
    private final PlanForms forms;
    private final FigureSaving saving;
    private final PageFrames frames;

    PlanPage(
            BoardFrame board,
            FigurePlaces places,
            PlanForms forms,
            FigureSaving saving,
            PageFrames frames) {
        this.board = board;
        this.places = places;
        this.forms = forms;
        this.saving = saving;
        this.frames = frames;
    }

    @GetMapping("/so-lieu/chi-tieu/{unit}/{year}/ghi")
    String form(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String year,
            HttpServletRequest request,
            Model model) {
        Place place = places.writable(scope, unit, TargetPage.year(year));
        return formPage(scope, place, Typed.NOTHING, request, model);
    }

    @PostMapping("/so-lieu/chi-tieu/{unit}/{year}")
    String save(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = places.writable(scope, unit, TargetPage.year(year));
        List<Slot> slots = forms.slots(scope, place, form);
        if (PlanForms.isWithoutIndicator(form, slots)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormErrors errors =
                    FormErrors.none()
                            .with(PlanForm.OTHER, frames.texts(request).get("figures.plan.choose"));
            return formPage(scope, place, Typed.refused(form, errors), request, model);
        }
        return save(
                scope,
                new Posted(form, slots, TargetPage.path(place)),
                request,
                response,
                typed -> formPage(scope, place, typed, request, model));
    }

    private record Posted(Map<String, String> form, List<Slot> slots, String path) {}

    private String save(
            Scope scope,
            Posted posted,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Typed, String> again) {
        var order =
                new FigureSaving.Order(
                        Kind.TARGET, "figures.planned", posted.slots(), posted.form());
        return switch (saving.save(scope, order, frames.texts(request))) {
            case FigureSaving.Outcome.Saved saved -> Acts.redirect(posted.path(), saved.act());
            case FigureSaving.Outcome.NothingChanged nothing -> "redirect:" + posted.path();
            case FigureSaving.Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again.apply(Typed.refused(posted.form(), refused.errors()));
            }
            case FigureSaving.Outcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield again.apply(Typed.stale(posted.form(), stale));
            }
        };
    }

    private String formPage(
            Scope scope, Place place, Typed typed, HttpServletRequest request, Model model) {
        PageFrame frame =
                frames.frame(
                        request, "figures.plan.title", place.unit().name(), place.period().code());
        put(scope, place, typed, frame, model);
        model.addAttribute("form", forms.form(scope, place, typed, frame));
        return "figures/PlanPage";
    }

    private void put(Scope scope, Place place, Typed typed, PageFrame frame, Model model) {
        board.put(model, frame, scope, place);
        model.addAttribute("path", TargetPage.path(place));
        model.addAttribute(
                "before",
                frame.text("figures.plan.before", String.valueOf(place.period().year() - 1)));
        model.addAttribute("typed", typed);
    }
}
