package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * those below are added, the uppermost that have any; a flow only where periods fill the days
 * without a gap, a stock as it was typed last, a year's value for all parts of its year.
 */
final class TypedValues {
    private record Member(List<Figure> rows, List<DateRange> days) {}

    private final TypedReading.Read read;
    private final Map<String, Map<UnitId, List<Figure>>> rows;
    private final Map<Period, DateRange> ranges = new HashMap<>();
    private final Question question;
    private final Optional<Period> period;
    private final Kin kin;
    private final Map<UnitId, Map<UnitId, List<DateRange>>> during;
    private final Map<UnitId, Map<UnitId, List<DateRange>>> year;
    private final Map<UnitId, Map<UnitId, List<DateRange>>> stocks;
    private final Map<UnitId, Set<UnitId>> below;
    private final Map<UnitId, Set<UnitId>> standingBelow;
    private final Map<UnitId, Set<UnitId>> heirs;

    /**
     * How the units that have rows are related.
     *
     * @param year which units count for those asked since 1 January
     * @param below the same, and for each unit with rows that is above the lowest such level
     * @param heirs units that ended, as members of each that took over from them
     * @param ends the day on which each of these ended
     */
    record Kin(Coverage year, Coverage below, Coverage heirs, Map<UnitId, LocalDate> ends) {}

    /** The period is empty when the days are no period of the calendar. */
    TypedValues(TypedReading.Read read, Question question, Optional<Period> period, Kin kin) {
        this.read = read;
        this.rows =
                read.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Figure::indicator, Collectors.groupingBy(Figure::unit)));
        read.rows().forEach(row -> ranges.computeIfAbsent(row.period(), Period::range));
        this.question = question;
        this.period = period;
        this.kin = kin;
        this.during = members(question.during());
        this.year = members(kin.year());
        this.stocks = members(question.standing().plus(question.heritage()));
        this.below = grouped(kin.below().spans(), Coverage.Span::of, Coverage.Span::unit);
        this.standingBelow =
                grouped(
                        kin.below().spans().stream()
                                .filter(span -> span.days().contains(question.lastDay()))
                                .toList(),
                        Coverage.Span::of,
                        Coverage.Span::unit);
        this.heirs = grouped(kin.heirs().spans(), Coverage.Span::unit, Coverage.Span::of);
    }

    /** Of each unit its members, with the days on which they are. */
    private static Map<UnitId, Map<UnitId, List<DateRange>>> members(Coverage coverage) {
        return coverage.spans().stream()
                .collect(
                        Collectors.groupingBy(
                                Coverage.Span::of,
                                Collectors.groupingBy(
                                        Coverage.Span::unit,
                                        Collectors.mapping(
                                                Coverage.Span::days, Collectors.toList()))));
    }

    private static Map<UnitId, Set<UnitId>> grouped(
            List<Coverage.Span> spans,
            Function<Coverage.Span, UnitId> key,
            Function<Coverage.Span, UnitId> value) {
        return spans.stream()
                .collect(Collectors.groupingBy(key, Collectors.mapping(value, Collectors.toSet())));
    }

    /** What it rests on. */
    TypedReading.Read read() {
        return read;
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
            case FLOW -> own(indicator, unit, during, this::filling);
            case STOCK -> stock(indicator, unit);
            case YEAR_VALUE -> ofTheYear(indicator, unit, this::ofTheYear);
            case DERIVED -> ofTheYear(indicator, unit, this::ofThePeriod);
        };
    }

    /** Whether anything was typed for some of the days. */
    boolean isBegun(Indicator indicator, UnitId unit) {
        return !own(
                        indicator,
                        unit,
                        during,
                        member ->
                                member.rows().stream()
                                        .filter(row -> days(row).overlaps(question.days()))
                                        .toList())
                .isEmpty();
    }

    /** What was set for the period itself, else for the year that contains it. */
    List<Figure> targets(Indicator indicator, UnitId unit) {
        return ofTheYear(
                indicator,
                unit,
                member -> {
                    List<Figure> exact = ofThePeriod(member);
                    return exact.isEmpty() ? ofTheYear(member) : exact;
                });
    }

    /** A flow is not typed at two levels for the same days, so nothing is added twice. */
    private List<Figure> own(
            Indicator indicator,
            UnitId unit,
            Map<UnitId, Map<UnitId, List<DateRange>>> coverage,
            Function<Member, List<Figure>> choice) {
        return rowsOf(chosen(indicator, unit, coverage, choice));
    }

    /** Units that ended within the year count too. */
    private List<Figure> ofTheYear(
            Indicator indicator, UnitId unit, Function<Member, List<Figure>> choice) {
        Map<UnitId, List<Figure>> chosen = chosen(indicator, unit, year, choice);
        chosen.keySet().removeAll(covered(chosen.keySet(), unit, below));
        return rowsOf(chosen);
    }

    /** What was typed before a unit ended holds until one that took over has a row of its own. */
    private List<Figure> stock(Indicator indicator, UnitId unit) {
        Map<UnitId, List<Figure>> chosen = chosen(indicator, unit, stocks, this::latest);
        Set<UnitId> left = covered(chosen.keySet(), unit, standingBelow);
        for (UnitId member : chosen.keySet()) {
            Set<UnitId> after = heirs.getOrDefault(member, Set.of());
            if (after.stream()
                    .anyMatch(heir -> left.contains(heir) || isTypedSince(heir, member, chosen))) {
                left.add(member);
            }
        }
        chosen.keySet().removeAll(left);
        return rowsOf(chosen);
    }

    private boolean isTypedSince(UnitId heir, UnitId ended, Map<UnitId, List<Figure>> chosen) {
        LocalDate end = kin.ends().getOrDefault(ended, LocalDate.MIN);
        return chosen.getOrDefault(heir, List.of()).stream()
                .anyMatch(row -> !row.period().lastDay().isBefore(end));
    }

    /** Members whose figures are in those of a unit above them. */
    private static Set<UnitId> covered(
            Set<UnitId> chosen, UnitId unit, Map<UnitId, Set<UnitId>> below) {
        Set<UnitId> covered = new HashSet<>();
        for (UnitId above : chosen) {
            if (!above.equals(unit)) {
                below.getOrDefault(above, Set.of()).stream()
                        .filter(member -> !member.equals(above))
                        .forEach(covered::add);
            }
        }
        return covered;
    }

    /** The unit's own rows, else those of each member that has any. */
    private Map<UnitId, List<Figure>> chosen(
            Indicator indicator,
            UnitId unit,
            Map<UnitId, Map<UnitId, List<DateRange>>> coverage,
            Function<Member, List<Figure>> choice) {
        Map<UnitId, List<Figure>> chosen = new HashMap<>();
        Map<UnitId, List<Figure>> typed = rows.getOrDefault(indicator.code(), Map.of());
        Map<UnitId, List<DateRange>> members = coverage.getOrDefault(unit, Map.of());
        List<Figure> own = choice.apply(member(typed, unit, members));
        if (!own.isEmpty()) {
            chosen.put(unit, own);
        } else if (indicator.overUnits() != Indicator.OverUnits.NONE) {
            for (UnitId member : typed.isEmpty() ? Set.<UnitId>of() : members.keySet()) {
                List<Figure> its = choice.apply(member(typed, member, members));
                if (!its.isEmpty()) {
                    chosen.put(member, its);
                }
            }
        }
        return chosen;
    }

    private static List<Figure> rowsOf(Map<UnitId, List<Figure>> chosen) {
        return chosen.values().stream().flatMap(List::stream).toList();
    }

    private static Member member(
            Map<UnitId, List<Figure>> typed, UnitId unit, Map<UnitId, List<DateRange>> members) {
        return new Member(
                typed.getOrDefault(unit, List.of()), members.getOrDefault(unit, List.of()));
    }

    private DateRange days(Figure row) {
        return Optional.ofNullable(ranges.get(row.period())).orElseThrow();
    }

    private List<Figure> filling(Member member) {
        List<Figure> inside = new ArrayList<>();
        long filled = 0;
        for (Figure row : member.rows()) {
            DateRange its = days(row);
            if (question.days().contains(its) && contains(member.days(), its.from())) {
                inside.add(row);
                filled += length(member.days(), its);
            }
        }
        return filled == length(member.days(), question.days()) ? inside : List.of();
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

    /** Of these days those that lie within others, counted. */
    private static long length(List<DateRange> days, DateRange within) {
        return days.stream()
                .flatMap(range -> range.intersection(within).stream())
                .mapToLong(range -> ChronoUnit.DAYS.between(range.from(), range.until()))
                .sum();
    }
}
