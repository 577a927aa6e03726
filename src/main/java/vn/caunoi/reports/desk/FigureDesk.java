package vn.caunoi.reports.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import vn.caunoi.organization.Unit;
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
import vn.caunoi.storage.SystemTransactions;

/**
 * Asks every source once for all units and measures. It works as the system role, since a total
 * rests on entries that its reader may not see; callers check who may see the total.
 */
@Component
class FigureDesk {
    private static final Coverage NOTHING = new Coverage(List.of());

    private final Catalogue catalogue;
    private final Map<String, IndicatorSource> sources;
    private final Set<Measure> measures;
    private final Units units;
    private final TypedFigures typed;
    private final SystemTransactions system;

    FigureDesk(
            Catalogue catalogue,
            List<IndicatorSource> sources,
            Units units,
            TypedFigures typed,
            SystemTransactions system) {
        this.catalogue = catalogue;
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(IndicatorSource::name, Function.identity()));
        this.measures = measures(catalogue);
        this.units = units;
        this.typed = typed;
        this.system = system;
        measures.forEach(this::refuseUnknown);
    }

    /** Figures of the units for the period. */
    Evaluation evaluate(List<UnitId> of, Period period) {
        return system.run(() -> evaluated(of, period));
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
        Coverage year =
                isSinceNewYear(question)
                        ? question.during()
                        : units.coverage(question.units(), sinceNewYear(question));
        List<Figure> rows = rows(kind, question, year);
        return new TypedValues(rows, question, period, kin(rows, question, year));
    }

    /** Asks no more than the rows need: mostly they are all of one level, and no unit ended. */
    private TypedValues.Kin kin(List<Figure> rows, Question question, Coverage year) {
        Set<UnitId> typedAt = rows.stream().map(Figure::unit).collect(Collectors.toSet());
        Set<UnitId> ended = new HashSet<>(question.heritage().members());
        ended.retainAll(typedAt);
        return new TypedValues.Kin(
                year,
                below(typedAt, question, year),
                ended.isEmpty() ? NOTHING : heirs(question),
                ended.isEmpty() ? Map.of() : ends(ended));
    }

    private Coverage below(Set<UnitId> typedAt, Question question, Coverage year) {
        List<Coverage.Span> spans =
                year.plus(question.heritage()).spans().stream()
                        .filter(span -> typedAt.contains(span.unit()))
                        .toList();
        Optional<UnitLevel> lowest =
                spans.stream().map(Coverage.Span::level).max(Comparator.naturalOrder());
        Set<UnitId> above =
                spans.stream()
                        .filter(span -> span.level() != lowest.orElseThrow())
                        .map(Coverage.Span::unit)
                        .collect(Collectors.toSet());
        question.units().forEach(above::remove);
        return above.isEmpty() ? year : year.plus(units.coverage(above, sinceNewYear(question)));
    }

    /** Those that ended as members of each that took over, directly or over generations. */
    private Coverage heirs(Question question) {
        List<Coverage.Span> each =
                question.standing().plus(question.heritage()).spans().stream()
                        .map(span ->
                                new Coverage.Span(
                                        span.unit(), span.unit(), span.level(), span.days()))
                        .distinct()
                        .toList();
        return units.heritage(new Coverage(each), question.lastDay());
    }

    private Map<UnitId, LocalDate> ends(Set<UnitId> ended) {
        return units.versions(ended).stream()
                .collect(
                        Collectors.toMap(
                                Unit::id,
                                version -> version.validity().until(),
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    private static boolean isSinceNewYear(Question question) {
        return sinceNewYear(question).equals(question.days());
    }

    /** From 1 January, or from the first of the days when that is earlier, to the last. */
    private static DateRange sinceNewYear(Question question) {
        LocalDate newYear = question.lastDay().withDayOfYear(1);
        LocalDate from = question.days().from();
        return new DateRange(from.isBefore(newYear) ? from : newYear, question.days().until());
    }

    private Evaluation evaluated(List<UnitId> of, Period period) {
        List<UnitId> areas = areasWithTargets(of, period);
        Set<UnitId> all = new LinkedHashSet<>(of);
        all.addAll(areas);
        Question question = question(List.copyOf(all), period.range(), period.months());
        Evaluation.Known known = known(question, Optional.of(period), measures);
        return new Evaluation(
                catalogue,
                known,
                yearToDate(known, period),
                typedValues(TypedFigures.Kind.TARGET, question, Optional.of(period)),
                areas);
    }

    private Evaluation.Known yearToDate(Evaluation.Known known, Period period) {
        DateRange days = period.yearToDate();
        if (days.equals(known.question().days())) {
            return known;
        }
        return known(
                question(known.question().units(), days, List.of()), Optional.empty(), measures);
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

    private List<Figure> rows(TypedFigures.Kind kind, Question question, Coverage year) {
        Set<UnitId> members = new HashSet<>(year.members());
        if (kind == TypedFigures.Kind.ENTERED) {
            members.addAll(question.heritage().members());
        }
        return typed.upTo(kind, members, sinceNewYear(question).from(), question.lastDay());
    }

    private static Set<Measure> measures(Catalogue catalogue) {
        Set<Measure> measures = new HashSet<>();
        for (Indicator indicator : catalogue.all()) {
            measures.addAll(indicator.expression().measures());
            indicator.numerator().map(Expression::measures).ifPresent(measures::addAll);
            indicator.denominator().map(Expression::measures).ifPresent(measures::addAll);
        }
        return measures;
    }

    private void refuseUnknown(Measure measure) {
        IndicatorSource source = sources.get(measure.source());
        if (source == null || !source.measures().contains(measure.name())) {
            throw new IllegalStateException("Nobody can count " + measure);
        }
    }
}
