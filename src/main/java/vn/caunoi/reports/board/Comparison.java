package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.SideBySide;
import vn.caunoi.web.Chart;
import vn.caunoi.web.PageFrame;

/**
 * The areas of a ward side by side, always in their own order, never by value. Only what adds up is
 * compared: volunteers are not ranked by meetings, reports or marks, nor residents by what they
 * say.
 */
@Component
class Comparison {
    private static final int AT_LEAST = 2;

    private final FigurePlaces places;
    private final Trends trends;

    Comparison(FigurePlaces places, Trends trends) {
        this.places = places;
        this.trends = trends;
    }

    /** The picture; empty where there is nothing to compare, or it is not to be compared. */
    Optional<Chart> of(Scope scope, Place ward, Indicator indicator, PageFrame frame) {
        if (ward.unit().level() != UnitLevel.COMMUNE || !SideBySide.mayShowAreas(indicator)) {
            return Optional.empty();
        }
        List<Place> areas = places.areas(scope, ward);
        if (areas.size() < AT_LEAST) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> values =
                trends.beside(areas.stream().map(Place::id).toList(), indicator, ward.period());
        return values.stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Chart(
                                "cac-khu",
                                frame.text(
                                        "figures.areas.chart",
                                        PeriodTitles.title(frame.texts(), ward.period())),
                                Chart.Kind.BARS,
                                indicator.unit(),
                                areas.stream().map(area -> area.unit().name()).toList(),
                                List.of(
                                        new Chart.Series(
                                                frame.text("figures.trend.value"), values))));
    }
}
