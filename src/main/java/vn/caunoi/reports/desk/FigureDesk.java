package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.store.TypedFigures.Figure;
import vn.caunoi.reports.writing.store.EarlierFigures;
import vn.caunoi.storage.SystemTransactions;

/**
 * Asks every source once for all units and measures. It works as the system role, since a total
 * rests on entries that its reader may not see; callers check who may see the total.
 */
@Component
class FigureDesk {
    private final Catalogue catalogue;
    private final Map<String, IndicatorSource> sources;
    private final Set<Measure> measures;
    private final Units units;
    private final TypedFigures typed;
    private final TypedReading reading;
    private final EarlierFigures earlier;
    private final SystemTransactions system;

    FigureDesk(
            Catalogue catalogue,
            List<IndicatorSource> sources,
            Units units,
            TypedFigures typed,
            TypedReading reading,
            EarlierFigures earlier,
            SystemTransactions system) {
        this.catalogue = catalogue;
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(IndicatorSource::name, Function.identity()));
        this.measures = measures(catalogue.all());
        this.units = units;
        this.typed = typed;
        this.reading = reading;
        this.earlier = earlier;
        this.system = system;
        measures.forEach(this::refuseUnknown);
    }

    /**
     * What an evaluation is to know.
     *
     * @param areas whether areas that reach their own target are counted
     * @param sinceNewYear whether anything since 1 January is asked
     * @param targetsOf the period whose targets are held against the figures
     */
    private record Wish(
            Set<Measure> measures, boolean areas, boolean sinceNewYear, Period targetsOf) {}

    /** Figures of the units for the period. */
    Evaluation evaluate(List<UnitId> of, Period period) {
        return system.run(() -> evaluated(of, period, new Wish(measures, true, true, period)));
    }

    /**
     * Some indicators alone, period by period in one transaction; asks no more than they rest on.
     */
    List<Evaluation> evaluate(
            List<UnitId> of, List<Period> periods, Collection<Indicator> indicators) {
        Set<Indicator> all = catalogue.withParts(indicators);
        return system.run(() ->
                periods.stream()
                        .map(period -> evaluated(of, period, wish(all, restOnTheYear(all), period)))
                        .toList());
    }

    /** How far some indicators came since 1 January by the end of the period, against the year. */
    Evaluation evaluateAgainstTheYear(
            List<UnitId> of, Period period, Collection<Indicator> indicators) {
        Wish wish =
                wish(
                        catalogue.withParts(indicators),
                        true,
                        Period.containing(PeriodKind.YEAR, period.lastDay()));
        return system.run(() -> evaluated(of, period, wish));
    }

    /** What was typed at these units for days of the period. */
    List<Figure> typed(Collection<UnitId> at, Period period) {
        return system.run(() -> typed.meeting(TypedFigures.Kind.ENTERED, at, period));
    }

    private static Wish wish(Set<Indicator> all, boolean sinceNewYear, Period targetsOf) {
        boolean areas = parts(all).anyMatch(Expression.AreasWhere.class::isInstance);
        return new Wish(measures(all), areas, sinceNewYear, targetsOf);
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
        return Optional.ofNullable(sources.get(measure.source())).orElseThrow();
    }

    /** What would be asked for the units and days. */
    Question question(List<UnitId> of, DateRange days, List<DateRange> months) {
        Coverage during = units.coverage(of, days);
        Coverage standing = units.coverage(of, DateRange.of(days.lastDay()));
        return new Question(
                of,
                days,
                months,
                during,
                units.coverage(during.only(UnitLevel.RESIDENTIAL_AREA).members(), days),
                standing,
                units.heritage(standing, days.lastDay()));
    }

    TypedValues typedValues(TypedFigures.Kind kind, Question question, Optional<Period> period) {
        return reading.values(kind, question, period);
    }

    private Evaluation evaluated(List<UnitId> of, Period period, Wish wish) {
        List<UnitId> areas = wish.areas() ? areasWithTargets(of, period) : List.of();
        Set<UnitId> all = new LinkedHashSet<>(of);
        all.addAll(areas);
        Question question = question(List.copyOf(all), period.range(), period.months());
        Evaluation.Known known = known(question, Optional.of(period), wish.measures());
        return new Evaluation(
                catalogue,
                known,
                wish.sinceNewYear() ? yearToDate(known, period, wish) : known,
                typedValues(TypedFigures.Kind.TARGET, question, Optional.of(wish.targetsOf())),
                areas);
    }

    private Evaluation.Known yearToDate(Evaluation.Known known, Period period, Wish wish) {
        DateRange days = period.yearToDate();
        if (days.equals(known.question().days())) {
            return known;
        }
        return known(
                question(known.question().units(), days, List.of()),
                Optional.empty(),
                wish.measures());
    }

    private Evaluation.Known known(
            Question question, Optional<Period> period, Set<Measure> wanted) {
        Tally tally = new Tally();
        wanted.stream()
                .collect(Collectors.groupingBy(Measure::source, Collectors.toSet()))
                .values()
                .forEach(asked ->
                        tally.putAll(source(asked.iterator().next()).tally(asked, question)));
        return new Evaluation.Known(
                question, tally, typedValues(TypedFigures.Kind.ENTERED, question, period));
    }

    /** Only areas with a target of their own can reach it. */
    private List<UnitId> areasWithTargets(List<UnitId> of, Period period) {
        Coverage standing = units.coverage(of, DateRange.of(period.lastDay()));
        Set<UnitId> areas = standing.only(UnitLevel.RESIDENTIAL_AREA).members();
        LocalDate year = period.yearToDate().from();
        Set<UnitId> withTargets = new HashSet<>();
        typed.upTo(TypedFigures.Kind.TARGET, areas, year, period.lastDay()).stream()
                .map(Figure::unit)
                .forEach(withTargets::add);
        return new ArrayList<>(withTargets);
    }

    private static Set<Measure> measures(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(Catalogue::expressions)
                .flatMap(expression -> expression.measures().stream())
                .collect(Collectors.toSet());
    }

    private void refuseUnknown(Measure measure) {
        IndicatorSource source = sources.get(measure.source());
        if (source == null || !source.measures().contains(measure.name())) {
            throw new IllegalStateException("Nobody can count " + measure);
        }
    }
}
