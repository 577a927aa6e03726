package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.store.TypedFigures.Figure;
import vn.caunoi.reports.totals.Parts;
import vn.caunoi.reports.totals.Totals;
import vn.caunoi.reports.writing.store.EarlierFigures;
import vn.caunoi.storage.SystemTransactions;

/**
 * Asks every source once for all units and measures. It works as the system role, since a total
 * rests on entries that its reader may not see; callers check who may see the total.
 */
@Component
class FigureDesk {
    private final Catalogue catalogue;
    private final Grounds grounds;
    private final Units units;
    private final TypedFigures typed;
    private final EarlierFigures earlier;
    private final Totals totals;
    private final SystemTransactions system;

    FigureDesk(
            Catalogue catalogue,
            Grounds grounds,
            Units units,
            TypedFigures typed,
            EarlierFigures earlier,
            Totals totals,
            SystemTransactions system) {
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.units = units;
        this.typed = typed;
        this.earlier = earlier;
        this.totals = totals;
        this.system = system;
    }

    /** Figures of the units for the period. */
    Evaluation evaluate(List<UnitId> of, Period period) {
        return evaluated(
                of,
                period,
                new Grounds.Wish(grounds.measures(), true, true, period),
                Set.copyOf(catalogue.all()));
    }

    /** Some indicators alone, period by period; asks no more than they rest on. */
    List<Evaluation> evaluate(
            List<UnitId> of, List<Period> periods, Collection<Indicator> indicators) {
        Set<Indicator> all = catalogue.withParts(indicators);
        return periods.stream()
                .map(period -> evaluated(of, period, wish(all, restOnTheYear(all), period), all))
                .toList();
    }

    /** Some indicators with their targets, and all since 1 January that stands against them. */
    Evaluation evaluateWithTargets(
            List<UnitId> of, Period period, Collection<Indicator> indicators) {
        Set<Indicator> all = catalogue.withParts(indicators);
        return evaluated(of, period, wish(all, true, period), all);
    }

    /** How far some indicators came since 1 January by the end of the period, against the year. */
    Evaluation evaluateAgainstTheYear(
            List<UnitId> of, Period period, Collection<Indicator> indicators) {
        Set<Indicator> all = catalogue.withParts(indicators);
        return evaluated(
                of,
                period,
                wish(all, true, Period.containing(PeriodKind.YEAR, period.lastDay())),
                indicators.isEmpty() ? Set.copyOf(catalogue.all()) : all);
    }

    /** What was typed at these units for days of the period. */
    List<Figure> typed(Collection<UnitId> at, Period period) {
        return system.run(() -> typed.meeting(TypedFigures.Kind.ENTERED, at, period));
    }

    private static Grounds.Wish wish(Set<Indicator> all, boolean sinceNewYear, Period targetsOf) {
        boolean areas = parts(all).anyMatch(Expression.AreasWhere.class::isInstance);
        return new Grounds.Wish(Grounds.measures(all), areas, sinceNewYear, targetsOf);
    }

    private static boolean restOnTheYear(Set<Indicator> all) {
        return parts(all)
                .anyMatch(part ->
                        part instanceof Expression.YearToDate || part instanceof Expression.OrZero);
    }

    private static Stream<Expression> parts(Collection<Indicator> indicators) {
        return indicators.stream().flatMap(Catalogue::expressions).flatMap(Expression::all);
    }

    /** What an earlier report on paper states of the period, by indicator. */
    Map<String, BigDecimal> earlier(UnitId of, Period period) {
        return system.run(() -> earlier.of(of, period));
    }

    /** The source that knows a measure. */
    IndicatorSource source(Measure measure) {
        return grounds.source(measure);
    }

    /** What would be asked for the units and days. */
    Question question(List<UnitId> of, DateRange days, List<DateRange> months) {
        return grounds.question(of, days, months, range -> units.coverage(of, range));
    }

    TypedValues typedValues(TypedFigures.Kind kind, Question question, Optional<Period> period) {
        return grounds.typed(
                kind, question, period, range -> units.coverage(question.units(), range));
    }

    private Evaluation evaluated(
            List<UnitId> of, Period period, Grounds.Wish wish, Set<Indicator> indicators) {
        Map<UnitId, UnitLevel> levels = levels(of, period);
        return !levels.isEmpty()
                        && levels.values().stream()
                                .allMatch(level -> level.compareTo(UnitLevel.DISTRICT) < 0)
                ? summed(levels, period, wish, indicators)
                : system.run(() ->
                        grounds.evaluation(of, period, wish, days -> units.coverage(of, days)));
    }

    private Map<UnitId, UnitLevel> levels(List<UnitId> of, Period period) {
        Map<UnitId, UnitLevel> levels = new HashMap<>();
        units.versions(of).stream()
                .filter(unit -> unit.validity().overlaps(period.range()))
                .forEach(unit -> levels.merge(unit.id(), unit.level(), FigureDesk::lower));
        return levels.size() == Set.copyOf(of).size() ? levels : Map.of();
    }

    private static UnitLevel lower(UnitLevel one, UnitLevel other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Provinces and the nation are added up from what is kept of the communes. */
    private Evaluation summed(
            Map<UnitId, UnitLevel> levels,
            Period period,
            Grounds.Wish wish,
            Set<Indicator> indicators) {
        boolean ofTheYear = !wish.targetsOf().equals(period);
        Map<UnitId, Parts> parts =
                totals.of(
                        levels.keySet(),
                        levels.entrySet().stream()
                                .filter(unit -> unit.getValue() == UnitLevel.NATION)
                                .map(Map.Entry::getKey)
                                .findFirst(),
                        period,
                        SummedGround.names(indicators, wish.sinceNewYear(), ofTheYear));
        SummedGround days = new SummedGround(parts, false);
        return new Evaluation(
                catalogue,
                days,
                wish.sinceNewYear() ? new SummedGround(parts, true) : days,
                (indicator, unit) -> days.target(indicator, unit, ofTheYear),
                Evaluation.AreasBelow.NONE);
    }
}
