package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.matters.model.Forecast;
import vn.caunoi.matters.model.MonthlyCounts;
import vn.caunoi.matters.store.MonthlyMatters;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** How many matters of which topic to expect, so that work can be planned. Of no one in person. */
@Controller
class ForecastPage {
    static final String PATH = SummaryPage.PATH + "/du-bao";

    /** What the forecast rests on, and what one made a year ago would have rested on. */
    private static final int MONTHS = (Forecast.MOST_YEARS + 1) * 12 + 1;

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final MonthlyMatters matters;
    private final ServedUnits served;
    private final Posts posts;
    private final Units units;
    private final Clock clock;

    ForecastPage(
            PageFrames frames,
            VisibleUnits visible,
            MonthlyMatters matters,
            ServedUnits served,
            Posts posts,
            Units units,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
        this.matters = matters;
        this.served = served;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        Unit unit = unit(scope, code);
        PageFrame frame = frames.frame(request, "matters.forecast.title", unit.name());
        return new ModelAndView("matters/ForecastPage")
                .addObject("frame", frame)
                .addObject("units", choices(scope, unit))
                .addObject(
                        "forecast",
                        new ForecastViews(frame, counts(scope, unit))
                                .of(unit, scope.mayExport(unit.id(), unit.id())));
    }

    @GetMapping(PATH + "/tai")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        Unit unit = unit(scope, code);
        if (!scope.mayExport(unit.id(), unit.id())) {
            throw new NotFound();
        }
        MonthlyCounts counts = ForecastViews.together(counts(scope, unit));
        Forecast forecast = Forecast.of(counts).orElseThrow(NotFound::new);
        return TakenFile.of(
                "du-bao-%s-%s.csv".formatted(unit.code(), counts.last()).toLowerCase(Locale.ROOT),
                ForecastFile.MEDIA_TYPE,
                ForecastFile.of(forecast, counts, frames.texts(request)));
    }

    private MonthlyCounts counts(Scope scope, Unit unit) {
        return matters.of(scope, unit, LocalDate.now(clock), MONTHS);
    }

    /** Areas are too small for a forecast of their own. */
    private List<Choice> choices(Scope scope, Unit shown) {
        return MatterUnits.choices(
                served.around(scope, served.of(scope), shown).stream()
                        .filter(unit -> unit.level().compareTo(UnitLevel.COMMUNE) <= 0)
                        .filter(unit -> scope.maySeeTotals(unit.id(), unit.id()))
                        .toList());
    }

    /** Of an area its commune; without a code that of his longest post. */
    private Unit unit(Scope scope, String code) {
        LocalDate today = LocalDate.now(clock);
        Stream<Unit> named =
                code.isEmpty()
                        ? posts.today(scope.account()).stream()
                                .map(Post::unit)
                                .flatMap(id -> units.version(id, today).stream())
                        : Stream.of(visible.known(scope, code));
        return named.map(visible::commune)
                .filter(id -> scope.maySeeTotals(id, id))
                .flatMap(id -> units.version(id, today).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
