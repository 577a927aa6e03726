package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Indicator;

/** A few indicators over time or beside each other, without working out a whole report. */
@Component
public class Trends {
    private static final int YEARS_BACK = 3;

    private final FigureDesk desk;

    Trends(FigureDesk desk) {
        this.desk = desk;
    }

    /**
     * One period.
     *
     * @param target what the value can be held against; a year's target of a flow says nothing of a
     *     month
     */
    public record Point(Period period, Optional<BigDecimal> value, Optional<BigDecimal> target) {
        Point unknown() {
            return new Point(period, Optional.empty(), target);
        }
    }

    /** The indicator at a unit, period after period. */
    public List<Point> over(List<Period> periods, Indicator indicator, UnitId unit) {
        List<Evaluation> evaluations = desk.evaluate(List.of(unit), periods, List.of(indicator));
        List<Point> points =
                IntStream.range(0, periods.size())
                        .mapToObj(place ->
                                point(periods.get(place), evaluations.get(place), indicator, unit))
                        .toList();
        int begun = begun(points);
        return begun > 0 && nothingBefore(periods.getFirst(), indicator, unit)
                ? IntStream.range(0, points.size())
                        .mapToObj(place ->
                                place < begun ? points.get(place).unknown() : points.get(place))
                        .toList()
                : points;
    }

    /** The place of the first value above nought; 0 where there is none. */
    private static int begun(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(place ->
                        points.get(place).value().filter(value -> value.signum() != 0).isPresent())
                .findFirst()
                .orElse(0);
    }

    /** Nought is only said of days since the first record: before it nobody wrote anything down. */
    private boolean nothingBefore(Period first, Indicator indicator, UnitId unit) {
        List<Period> earlier =
                Stream.iterate(
                                Period.containing(PeriodKind.YEAR, first.from().minusDays(1)),
                                Period::previous)
                        .limit(YEARS_BACK)
                        .toList();
        return desk.evaluate(List.of(unit), earlier, List.of(indicator)).stream()
                .allMatch(evaluation ->
                        evaluation
                                .value(indicator, unit)
                                .filter(value -> value.signum() != 0)
                                .isEmpty());
    }

    /** The indicator at several units, in their order. */
    public List<Optional<BigDecimal>> beside(
            List<UnitId> units, Indicator indicator, Period period) {
        Evaluation evaluation =
                desk.evaluate(units, List.of(period), List.of(indicator)).getFirst();
        return units.stream().map(unit -> evaluation.value(indicator, unit)).toList();
    }

    /** Some indicators at several units, by their codes, in their order. */
    public Map<UnitId, Map<String, Optional<BigDecimal>>> table(
            List<UnitId> units, Period period, Collection<Indicator> indicators) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Evaluation evaluation = desk.evaluate(units, List.of(period), indicators).getFirst();
        Map<UnitId, Map<String, Optional<BigDecimal>>> table = new LinkedHashMap<>();
        for (UnitId unit : units) {
            Map<String, Optional<BigDecimal>> values = new LinkedHashMap<>();
            indicators.forEach(
                    indicator -> values.put(indicator.code(), evaluation.value(indicator, unit)));
            table.put(unit, values);
        }
        return table;
    }

    /** Values of some indicators by their codes, in their order. */
    public Map<String, Optional<BigDecimal>> values(
            UnitId unit, Period period, Collection<Indicator> indicators) {
        Evaluation evaluation =
                desk.evaluate(List.of(unit), List.of(period), indicators).getFirst();
        Map<String, Optional<BigDecimal>> values = new LinkedHashMap<>();
        indicators.forEach(
                indicator -> values.put(indicator.code(), evaluation.value(indicator, unit)));
        return values;
    }

    private static Point point(
            Period period, Evaluation evaluation, Indicator indicator, UnitId unit) {
        return new Point(
                period,
                evaluation.value(indicator, unit),
                indicator.isPlan()
                        ? Optional.empty()
                        : evaluation.comparableTarget(indicator, unit));
    }
}
