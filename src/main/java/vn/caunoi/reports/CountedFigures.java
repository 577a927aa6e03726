package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/**
 * What records tell of is never typed: a wrong number is put right where it was recorded. A figure
 * that was typed before the first record came may still be corrected or withdrawn.
 */
@Component
public class CountedFigures {
    private final Catalogue catalogue;
    private final Figures figures;
    private final Trends trends;

    CountedFigures(Catalogue catalogue, Figures figures, Trends trends) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.trends = trends;
    }

    private record Cell(UnitId unit, String indicator) {}

    /** Those figures that would be typed for the first time although records count them. */
    public Set<NewFigure> among(Collection<NewFigure> given) {
        Set<NewFigure> counted = new HashSet<>();
        given.stream()
                .filter(figure ->
                        catalogue
                                .find(figure.indicator())
                                .filter(CountedFigures::isCountedByItself)
                                .isPresent())
                .collect(Collectors.groupingBy(NewFigure::period))
                .forEach((period, some) -> counted.addAll(counted(period, some)));
        return counted;
    }

    /** A stock that was typed once holds on, so its value says nothing of records. */
    private static boolean isCountedByItself(Indicator indicator) {
        return !indicator.isTyped() && indicator.time() == Indicator.Time.FLOW;
    }

    private List<NewFigure> counted(Period period, List<NewFigure> given) {
        Set<UnitId> units = given.stream().map(NewFigure::unit).collect(Collectors.toSet());
        Set<Cell> typed =
                figures.typed(units, period).stream()
                        .filter(row -> row.period().equals(period))
                        .map(row -> new Cell(row.unit(), row.indicator()))
                        .collect(Collectors.toSet());
        List<NewFigure> anew =
                given.stream()
                        .filter(figure ->
                                !typed.contains(new Cell(figure.unit(), figure.indicator())))
                        .toList();
        if (anew.isEmpty()) {
            return anew;
        }
        Map<UnitId, Map<String, Optional<BigDecimal>>> known =
                trends.table(
                        anew.stream().map(NewFigure::unit).distinct().toList(),
                        period,
                        anew.stream()
                                .map(NewFigure::indicator)
                                .distinct()
                                .map(catalogue::get)
                                .toList());
        return anew.stream()
                .filter(figure ->
                        known.getOrDefault(figure.unit(), Map.of())
                                .getOrDefault(figure.indicator(), Optional.empty())
                                .filter(value -> value.signum() > 0)
                                .isPresent())
                .toList();
    }
}
