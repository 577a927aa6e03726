package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.web.CascadePaths;
import vn.caunoi.reports.desk.YearPlans;
import vn.caunoi.reports.desk.YearPlans.YearPlan;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The plans of a year: what was to be reached, how far it is, and how far it was a year ago. */
@Controller
class TargetPage {
    private static final int EARLIER_YEARS = 5;

    private final BoardFrame board;
    private final FigurePlaces places;
    private final YearPlans plans;
    private final PageFrames frames;

    TargetPage(BoardFrame board, FigurePlaces places, YearPlans plans, PageFrames frames) {
        this.board = board;
        this.places = places;
        this.plans = plans;
        this.frames = frames;
    }

    @GetMapping("/so-lieu/chi-tieu")
    String begin(
            Scope scope,
            @RequestParam Optional<String> donvi,
            @RequestParam Optional<String> nam,
            HttpServletRequest request,
            Model model) {
        Period year =
                nam.map(TargetPage::year)
                        .orElseGet(() -> Period.containing(PeriodKind.YEAR, board.today()));
        if (donvi.isPresent()) {
            return "redirect:" + path(places.visible(scope, donvi.get(), year));
        }
        return board.ownUnit(scope)
                .map(own -> page(scope, places.visible(scope, own.code(), year), request, model))
                .orElseGet(() -> {
                    model.addAttribute("frame", frames.frame(request, "figures.title"));
                    return "figures/NoUnitPage";
                });
    }

    @GetMapping("/so-lieu/chi-tieu/{unit}/{year}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String year,
            HttpServletRequest request,
            Model model) {
        return page(scope, places.visible(scope, unit, year(year)), request, model);
    }

    private String page(Scope scope, Place place, HttpServletRequest request, Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "figures.targets.title",
                        place.unit().name(),
                        place.period().code());
        board.put(model, frame, scope, place);
        model.addAttribute("year", place.period().code());
        model.addAttribute("years", years(place.period().year()));
        model.addAttribute("mayPlan", place.writable());
        model.addAttribute("path", path(place));
        model.addAttribute("cascade", CascadePaths.list(place.unit(), year(place)));
        model.addAttribute(
                "lines",
                plans.of(place.id(), place.period().year(), board.today()).stream()
                        .map(plan -> line(plan, place, board.today(), frame))
                        .toList());
        return "figures/TargetPage";
    }

    private List<Choice> years(int shown) {
        int next = board.today().getYear() + 1;
        return IntStream.concat(
                        IntStream.rangeClosed(0, EARLIER_YEARS).map(back -> next - back),
                        IntStream.of(shown))
                .distinct()
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private static TargetLine line(YearPlan plan, Place place, LocalDate today, PageFrame frame) {
        String unit = place.unit().code();
        return new TargetLine(
                plan.indicator().code(),
                plan.indicator().nameVi(),
                plan.percent()
                        .map(percent -> percent.setScale(0, RoundingMode.DOWN).longValue())
                        .orElse(0L),
                state(plan, today, frame),
                plan.before()
                        .map(before ->
                                frame.text("figures.targets.before", shown(before, plan, frame)))
                        .orElse(""),
                "/so-lieu/dien-bien/" + unit + "/" + plan.indicator().code() + "?ky=nam",
                CascadePaths.target(place.unit(), year(place), plan.indicator()));
    }

    private static String state(YearPlan plan, LocalDate today, PageFrame frame) {
        String planned = shown(plan.plan(), plan, frame);
        if (plan.done().isEmpty()) {
            return frame.text("figures.targets.unknown", planned);
        }
        String done = shown(plan.done().get(), plan, frame);
        LocalDate known = plan.until().map(Period::lastDay).orElseThrow();
        String until = frame.format().date(known.isAfter(today) ? today : known);
        return plan.percent()
                .map(percent ->
                        frame.text(
                                "figures.targets.done",
                                done,
                                planned,
                                frame.format().percent(percent),
                                until))
                .orElseGet(
                        () -> frame.text("figures.targets.without-percent", done, planned, until));
    }

    private static String shown(BigDecimal value, YearPlan plan, PageFrame frame) {
        return plan.indicator().isPercent()
                ? frame.format().percent(value)
                : frame.text(
                        "figures.measured",
                        frame.format().decimal(plan.indicator().toShow(value)),
                        plan.indicator().unit());
    }

    private static TargetTime year(Place place) {
        return new TargetTime.Year(place.period().year());
    }

    static Period year(String code) {
        return Period.parse(code)
                .filter(period -> period.kind() == PeriodKind.YEAR)
                .orElseThrow(NotFound::new);
    }

    static String path(Place place) {
        return "/so-lieu/chi-tieu/" + place.unit().code() + "/" + place.period().code();
    }
}
