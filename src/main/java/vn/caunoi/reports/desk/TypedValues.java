package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.store.TypedFigures.Figure;

/**
 * Typed figures of one question. A figure is typed at one level: a unit's own rows come first, else
 * those below are added; a flow only where periods fill the days without a gap, a stock as it was
 * typed last, a year's value for all parts of its year.
 */
final class TypedValues {
    private record Key(UnitId unit, String indicator) {}

    private final Map<Key, List<Figure>> rows;
    private final Question question;
    private final Optional<Period> period;

    /** The period is empty when the days are no period of the calendar. */
    TypedValues(List<Figure> rows, Question question, Optional<Period> period) {
        this.rows =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(row -> new Key(row.unit(), row.indicator())));
        this.question = question;
        this.period = period;
    }

    /** The value of the indicator for the unit, empty when it is not known. */
    Optional<BigDecimal> value(Indicator indicator, UnitId unit) {
        List<Figure> behind = behind(indicator, unit);
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        behind.stream()
                                .map(Figure::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The rows whose sum is the value. */
    List<Figure> behind(Indicator indicator, UnitId unit) {
        return switch (indicator.time()) {
            case FLOW -> own(indicator, unit, question.during(), this::filling);
            case STOCK -> own(indicator, unit, question.standing(), this::latest);
            case YEAR_VALUE -> own(indicator, unit, question.standing(), this::ofTheYear);
            case DERIVED -> own(indicator, unit, question.standing(), this::ofThePeriod);
        };
    }

    /** Whether anything was typed for some of the days. */
    boolean isBegun(Indicator indicator, UnitId unit) {
        return !own(
                        indicator,
                        unit,
                        question.during(),
                        member ->
                                member.rows().stream()
                                        .filter(row ->
                                                row.period().range().overlaps(question.days()))
                                        .toList())
                .isEmpty();
    }

    /** What was set for the period itself, else for the year that contains it. */
    List<Figure> targets(Indicator indicator, UnitId unit) {
        return own(
                indicator,
                unit,
                question.standing(),
                member -> {
                    List<Figure> exact = ofThePeriod(member);
                    return exact.isEmpty() ? ofTheYear(member) : exact;
                });
    }

    private record Member(List<Figure> rows, List<DateRange> days) {}

    private List<Figure> own(
            Indicator indicator,
            UnitId unit,
            Coverage coverage,
            Function<Member, List<Figure>> choice) {
        Map<UnitId, List<DateRange>> members =
                coverage.spans().stream()
                        .filter(span -> span.of().equals(unit))
                        .collect(
                                Collectors.groupingBy(
                                        Coverage.Span::unit,
                                        Collectors.mapping(
                                                Coverage.Span::days, Collectors.toList())));
        List<Figure> own =
                choice.apply(member(indicator, unit, members.getOrDefault(unit, List.of())));
        if (!own.isEmpty() || indicator.overUnits() == Indicator.OverUnits.NONE) {
            return own;
        }
        return members.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(unit))
                .flatMap(entry ->
                        choice.apply(member(indicator, entry.getKey(), entry.getValue())).stream())
                .toList();
    }

    private Member member(Indicator indicator, UnitId unit, List<DateRange> days) {
        return new Member(rows.getOrDefault(new Key(unit, indicator.code()), List.of()), days);
    }

    private List<Figure> filling(Member member) {
        List<Figure> inside =
                member.rows().stream()
                        .filter(row -> question.days().contains(row.period().range()))
                        .filter(row -> contains(member.days(), row.period().range().from()))
                        .toList();
        long wanted = member.days().stream().mapToLong(TypedValues::length).sum();
        long filled =
                inside.stream()
                        .flatMap(row ->
                                member.days().stream()
                                        .flatMap(days ->
                                                days.intersection(row.period().range()).stream()))
                        .mapToLong(TypedValues::length)
                        .sum();
        return filled == wanted ? inside : List.of();
    }

    private List<Figure> latest(Member member) {
        return member.rows().stream()
                .filter(row -> !row.period().lastDay().isAfter(question.lastDay()))
                .max(Comparator.comparing((Figure row) -> row.period().lastDay()))
                .stream()
                .toList();
    }

    private List<Figure> ofTheYear(Member member) {
        Period year = Period.containing(PeriodKind.YEAR, question.lastDay());
        return member.rows().stream().filter(row -> row.period().equals(year)).toList();
    }

    private List<Figure> ofThePeriod(Member member) {
        return member.rows().stream()
                .filter(row -> Optional.of(row.period()).equals(period))
                .toList();
    }

    private static boolean contains(List<DateRange> days, LocalDate day) {
        return days.stream().anyMatch(range -> range.contains(day));
    }

    private static long length(DateRange days) {
        return ChronoUnit.DAYS.between(days.from(), days.until());
    }
}
