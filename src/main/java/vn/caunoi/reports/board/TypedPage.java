package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Figures that nothing else knows: seen beside last period's, typed, corrected, withdrawn. */
@Controller
class TypedPage {
    private final BoardFrame board;
    private final FigurePlaces places;
    private final TypedForms forms;
    private final FigureSaving saving;
    private final PageFrames frames;

    TypedPage(
            BoardFrame board,
            FigurePlaces places,
            TypedForms forms,
            FigureSaving saving,
            PageFrames frames) {
        this.board = board;
        this.places = places;
        this.forms = forms;
        this.saving = saving;
        this.frames = frames;
    }

    @GetMapping("/so-lieu")
    String begin(
            Scope scope,
            @RequestParam Optional<String> donvi,
            @RequestParam Optional<String> ky,
            HttpServletRequest request,
            Model model) {
        Period period =
                ky.flatMap(Period::parse)
                        .orElseGet(() -> Period.containing(PeriodKind.HALF_YEAR, board.today()));
        if (donvi.isPresent()) {
            Place place = places.visible(scope, donvi.get(), period);
            return "redirect:" + path(place);
        }
        Optional<Unit> own = board.ownUnit(scope);
        if (own.isEmpty()) {
            model.addAttribute("frame", frames.frame(request, "figures.title"));
            return "figures/NoUnitPage";
        }
        if (own.get().level().isAboveCommune()) {
            // there is next to nothing to type up there; who works there comes to look
            return "redirect:" + LookingPaths.overview(own.get().code(), period);
        }
        return page(
                scope,
                places.visible(scope, own.get().code(), period),
                Typed.NOTHING,
                request,
                model);
    }

    @GetMapping("/so-lieu/{unit}/{period}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Place place = places.visible(scope, unit, period(period));
        return place.period().kind() == PeriodKind.WEEK
                ? "redirect:/so-lieu/tuan/" + place.unit().code() + "/" + place.period().code()
                : page(scope, place, Typed.NOTHING, request, model);
    }

    @PostMapping("/so-lieu/{unit}/{period}")
    String save(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = places.writable(scope, unit, period(period));
        if (!forms.mayType(place) || place.period().kind() == PeriodKind.WEEK) {
            throw new NotFound();
        }
        var order =
                new FigureSaving.Order(
                        Kind.ENTERED, "figures.saved", forms.slots(scope, place), form);
        return switch (saving.save(scope, order, frames.texts(request))) {
            case FigureSaving.Outcome.Saved saved -> Acts.redirect(path(place), saved.act());
            case FigureSaving.Outcome.NothingChanged nothing -> "redirect:" + path(place);
            case FigureSaving.Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(scope, place, Typed.refused(form, refused.errors()), request, model);
            }
            case FigureSaving.Outcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(scope, place, Typed.stale(form, stale), request, model);
            }
        };
    }

    private String page(
            Scope scope, Place place, Typed typed, HttpServletRequest request, Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "figures.typed.title",
                        place.unit().name(),
                        PeriodTitles.title(frames.texts(request), place.period()));
        board.put(model, frame, scope, place);
        model.addAttribute("period", place.period().code());
        model.addAttribute(
                "periods", PeriodChoices.of(place.period(), board.today(), frame.texts()));
        model.addAttribute("before", PeriodTitles.title(frame.texts(), place.period().previous()));
        model.addAttribute("groups", forms.groups(scope, place, typed, frame));
        model.addAttribute("mayType", forms.mayType(place));
        model.addAttribute("typed", typed);
        return "figures/TypedPage";
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow(NotFound::new);
    }

    private static String path(Place place) {
        return "/so-lieu/" + place.unit().code() + "/" + place.period().code();
    }
}
