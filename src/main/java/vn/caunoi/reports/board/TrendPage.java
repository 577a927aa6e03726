package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.desk.Trends.Point;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.Chart;
import vn.caunoi.web.NavItem;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** One indicator: what it means, how it went, and how the areas stand side by side. */
@Controller
class TrendPage {
    private static final int PERIODS = 8;

    private final BoardFrame board;
    private final FigurePlaces places;
    private final Catalogue catalogue;
    private final Trends trends;
    private final Comparison comparison;
    private final PageFrames frames;

    TrendPage(
            BoardFrame board,
            FigurePlaces places,
            Catalogue catalogue,
            Trends trends,
            Comparison comparison,
            PageFrames frames) {
        this.board = board;
        this.places = places;
        this.catalogue = catalogue;
        this.trends = trends;
        this.comparison = comparison;
        this.frames = frames;
    }

    /** {@code ky} is a kind of period, {@code den} the period with which the trend ends. */
    @GetMapping("/so-lieu/dien-bien/{unit}/{indicator}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String indicator,
            @RequestParam Optional<String> ky,
            @RequestParam Optional<String> den,
            HttpServletRequest request,
            Model model) {
        Indicator found = catalogue.find(indicator).orElseThrow(NotFound::new);
        Period last =
                den.map(code -> Period.parse(code).orElseThrow(NotFound::new))
                        .orElseGet(() -> Period.containing(kind(ky, found), board.today()));
        Place place = places.visible(scope, unit, last);
        List<Period> periods =
                Stream.iterate(last, Period::previous).limit(PERIODS).toList().reversed();
        List<Point> points = trends.over(periods, found, place.id());
        PageFrame frame =
                frames.frame(request, "figures.trend.title", found.nameVi(), place.unit().name());
        board.put(model, frame, scope, place);
        String base = "/so-lieu/dien-bien/" + place.unit().code() + "/" + found.code();
        model.addAttribute("kinds", kinds(base, last, frame));
        model.addAttribute("definition", found.formulaVi());
        model.addAttribute("trend", trend(points, found, frame));
        model.addAttribute("areas", comparison.of(scope, place, found, frame));
        model.addAttribute(
                "origin",
                "/bao-cao/" + place.unit().code() + "/" + last.code() + "/" + found.code());
        model.addAttribute("period", PeriodTitles.title(frame.texts(), last));
        model.addAttribute("earlier", base + "?den=" + periods.getFirst().previous().code());
        model.addAttribute("later", later(base, last));
        return "figures/TrendPage";
    }

    private String later(String base, Period last) {
        Period today = Period.containing(last.kind(), board.today());
        Period next = Stream.iterate(last, Period::next).skip(PERIODS).findFirst().orElseThrow();
        if (!last.from().isBefore(today.from())) {
            return "";
        }
        return base + "?den=" + (next.from().isAfter(today.from()) ? today : next).code();
    }

    /** The picture; empty while nothing is known. */
    private static Optional<Chart> trend(List<Point> points, Indicator indicator, PageFrame frame) {
        if (points.stream().allMatch(point -> point.value().isEmpty())) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> targets = points.stream().map(Point::target).toList();
        var values =
                new Chart.Series(
                        frame.text("figures.trend.value"),
                        points.stream().map(Point::value).toList());
        var plan = new Chart.Series(frame.text("figures.trend.target"), targets);
        return Optional.of(
                new Chart(
                        "dien-bien",
                        frame.text("figures.trend.chart"),
                        Chart.Kind.LINES,
                        indicator.unit(),
                        points.stream()
                                .map(point -> PeriodTitles.brief(frame.texts(), point.period()))
                                .toList(),
                        targets.stream().allMatch(Optional::isEmpty)
                                ? List.of(values)
                                : List.of(values, plan)));
    }

    private static List<NavItem> kinds(String base, Period last, PageFrame frame) {
        return Stream.of(
                        PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .map(kind ->
                        new NavItem(
                                frame.text(kind.titleKey()),
                                base + "?den=" + Period.containing(kind, last.lastDay()).code(),
                                kind == last.kind()))
                .toList();
    }

    private static PeriodKind kind(Optional<String> word, Indicator indicator) {
        PeriodKind usual =
                indicator.time() == Indicator.Time.YEAR_VALUE
                                || indicator.shortest() == PeriodKind.YEAR
                        ? PeriodKind.YEAR
                        : PeriodKind.HALF_YEAR;
        return switch (word.orElse("")) {
            case "thang" -> PeriodKind.MONTH;
            case "quy" -> PeriodKind.QUARTER;
            case "nam" -> PeriodKind.YEAR;
            default -> usual;
        };
    }
}
