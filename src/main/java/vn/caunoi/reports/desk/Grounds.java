package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.store.TypedFigures.Figure;

/**
 * Asks the records: every source once for all units and measures, within the caller's transaction.
 */
@Component
class Grounds {
    private final Catalogue catalogue;
    private final Map<String, IndicatorSource> sources;
    private final Set<Measure> measures;
    private final Units units;
    private final TypedFigures typed;
    private final TypedReading reading;

    Grounds(
            Catalogue catalogue,
            List<IndicatorSource> sources,
            Units units,
            TypedFigures typed,
            TypedReading reading) {
        this.catalogue = catalogue;
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(IndicatorSource::name, Function.identity()));
        this.measures = measures(catalogue.all());
        this.units = units;
        this.typed = typed;
        this.reading = reading;
        measures.forEach(this::refuseUnknown);
    }

    /**
     * What an evaluation is to know.
     *
     * @param areas whether areas that reach their own target are counted
     * @param sinceNewYear whether anything since 1 January is asked
     * @param targetsOf the period whose targets are held against the figures
     */
    record Wish(Set<Measure> measures, boolean areas, boolean sinceNewYear, Period targetsOf) {}

    /** All measures of the catalogue. */
    Set<Measure> measures() {
        return measures;
    }

    static Set<Measure> measures(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(Catalogue::expressions)
                .flatMap(expression -> expression.measures().stream())
                .collect(Collectors.toSet());
    }

    /** The source that knows a measure. */
    IndicatorSource source(Measure measure) {
        return Optional.ofNullable(sources.get(measure.source())).orElseThrow();
    }

    /**
     * What would be asked.
     *
     * @param members which units count for those asked on which days
     */
    Question question(
            List<UnitId> of,
            DateRange days,
            List<DateRange> months,
            Function<DateRange, Coverage> members) {
        Coverage during = members.apply(days);
        Coverage standing = members.apply(DateRange.of(days.lastDay()));
        return new Question(
                of,
                days,
                months,
                during,
                units.coverage(during.only(UnitLevel.RESIDENTIAL_AREA).members(), days),
                standing,
                units.heritage(standing, days.lastDay()));
    }

    TypedValues typed(
            TypedFigures.Kind kind,
            Question question,
            Optional<Period> period,
            Function<DateRange, Coverage> members) {
        return reading.values(kind, question, period, members);
    }

    Evaluation evaluation(
            List<UnitId> of, Period period, Wish wish, Function<DateRange, Coverage> members) {
        Map<UnitId, List<UnitId>> areas =
                wish.areas()
                        ? areasWithTargets(members.apply(DateRange.of(period.lastDay())), period)
                        : Map.of();
        Set<UnitId> all = new LinkedHashSet<>(of);
        areas.values().forEach(all::addAll);
        List<UnitId> asked = List.copyOf(all);
        List<UnitId> added = new ArrayList<>(all);
        added.removeAll(Set.copyOf(of));
        Function<DateRange, Coverage> everybody =
                added.isEmpty()
                        ? members
                        : days -> members.apply(days).plus(units.coverage(added, days));
        Evaluation.Known known =
                known(
                        question(asked, period.range(), period.months(), everybody),
                        Optional.of(period),
                        wish.measures(),
                        everybody,
                        Optional.empty());
        TypedValues targets =
                typed(
                        TypedFigures.Kind.TARGET,
                        known.question(),
                        Optional.of(wish.targetsOf()),
                        everybody);
        return new Evaluation(
                catalogue,
                known,
                wish.sinceNewYear() ? yearToDate(known, period, wish, everybody) : known,
                (indicator, unit) -> target(targets.targets(indicator, unit), period),
                new Evaluation.AreasBelow(areas));
    }

    /** Targets of a period as one. */
    static Optional<Ground.Target> target(List<Figure> rows, Period period) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ground.Target(
                                rows.stream()
                                        .map(Figure::value)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                                rows.stream()
                                        .allMatch(row ->
                                                row.period().range().equals(period.range()))));
    }

    private Evaluation.Known yearToDate(
            Evaluation.Known known,
            Period period,
            Wish wish,
            Function<DateRange, Coverage> members) {
        DateRange days = period.yearToDate();
        return days.equals(known.question().days())
                ? known
                : known(
                        question(known.question().units(), days, List.of(), members),
                        Optional.empty(),
                        wish.measures(),
                        members,
                        Optional.of(known.values()));
    }

    private Evaluation.Known known(
            Question question,
            Optional<Period> period,
            Set<Measure> wanted,
            Function<DateRange, Coverage> members,
            Optional<TypedValues> before) {
        Tally tally = new Tally();
        wanted.stream()
                .collect(Collectors.groupingBy(Measure::source, Collectors.toSet()))
                .values()
                .forEach(asked ->
                        tally.putAll(source(asked.iterator().next()).tally(asked, question)));
        return new Evaluation.Known(
                question,
                tally,
                reading.values(TypedFigures.Kind.ENTERED, question, period, members, before));
    }

    /** Only areas with a target of their own can reach it. */
    private Map<UnitId, List<UnitId>> areasWithTargets(Coverage standing, Period period) {
        Coverage areas = standing.only(UnitLevel.RESIDENTIAL_AREA);
        LocalDate year = period.yearToDate().from();
        Set<UnitId> withTargets =
                typed
                        .upTo(TypedFigures.Kind.TARGET, areas.members(), year, period.lastDay())
                        .stream()
                        .map(Figure::unit)
                        .collect(Collectors.toSet());
        Map<UnitId, List<UnitId>> below = new HashMap<>();
        areas.spans().stream()
                .filter(span -> withTargets.contains(span.unit()))
                .forEach(span ->
                        below.computeIfAbsent(span.of(), any -> new ArrayList<>())
                                .add(span.unit()));
        return below;
    }

    private void refuseUnknown(Measure measure) {
        IndicatorSource source = sources.get(measure.source());
        if (source == null || !source.measures().contains(measure.name())) {
            throw new IllegalStateException("Nobody can count " + measure);
        }
    }
}
