package vn.caunoi.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One week, month, quarter, half-year or year, such as the first half of 2022.
 *
 * @param kind how long it is
 * @param from its first day, which is a day such a period starts on
 */
public record Period(PeriodKind kind, LocalDate from) {

    /** The first and the last year a period may be numbered in. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2200;

    /**
     * Refuses a start that is none.
     *
     * @throws IllegalArgumentException when no such period starts on {@code from}, or its year is
     *     outside 1900 to 2200
     */
    public Period {
        if (!kind.startOf(from).equals(from)) {
            throw new IllegalArgumentException("No " + kind + " starts on " + from);
        }
        int year = yearOf(kind, from);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("No period is kept for the year " + year);
        }
    }

    /**
     * Reads a code: {@code 2022}, {@code 2022-H1}, {@code 2022-Q3}, {@code 2022-07} or {@code
     * 2022-W31}. Empty for anything else, and for a week 53 in a year that has none.
     */
    public static Optional<Period> parse(String code) {
        return PeriodCode.read(code);
    }

    /** The period of this kind that holds the day. */
    public static Period containing(PeriodKind kind, LocalDate day) {
        return new Period(kind, kind.startOf(day));
    }

    /** The code {@link #parse} reads. */
    public String code() {
        return PeriodCode.write(this);
    }

    /** The year it is numbered in; for a week the ISO year, which may differ at New Year. */
    public int year() {
        return yearOf(kind, from);
    }

    /** Its number within the year, from 1; 1 for a year. */
    public int number() {
        return switch (kind) {
            case WEEK -> from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> (from.getMonthValue() - 1) / kind.months() + 1;
        };
    }

    /** Its days. */
    public DateRange range() {
        return new DateRange(from, kind.shifted(from, 1));
    }

    /** Its last day, on which a stock is taken. */
    public LocalDate lastDay() {
        return range().lastDay();
    }

    /** The whole calendar months it consists of, in order; none for a week. */
    public List<DateRange> months() {
        return IntStream.range(0, kind.months())
                .mapToObj(month -> new Period(PeriodKind.MONTH, from.plusMonths(month)).range())
                .toList();
    }

    /** The same period one year before; a week 53 falls back to week 52. */
    public Period sameBefore() {
        return switch (kind) {
            case WEEK -> PeriodCode.week(year() - 1, Math.min(number(), 52));
            case MONTH, QUARTER, HALF_YEAR, YEAR -> new Period(kind, from.minusYears(1));
        };
    }

    /** From 1 January of the year of its last day to its end. */
    public DateRange yearToDate() {
        return new DateRange(lastDay().withDayOfYear(1), range().until());
    }

    /** The period of its kind that ends where this one starts. */
    public Period previous() {
        return new Period(kind, kind.shifted(from, -1));
    }

    /** The period of its kind that starts where this one ends. */
    public Period next() {
        return new Period(kind, kind.shifted(from, 1));
    }

    /** Whether every day of the other period belongs to this one. */
    public boolean contains(Period other) {
        return range().contains(other.range());
    }

    /** The message code of its title; {@link #titleArguments()} fills it. */
    public String titleKey() {
        return switch (kind) {
            case WEEK -> "calendar.period.week";
            case MONTH -> "calendar.period.month." + number();
            case QUARTER -> "calendar.period.quarter." + number();
            case HALF_YEAR -> "calendar.period.half-year." + number();
            case YEAR -> "calendar.period.year";
        };
    }

    /** The words for its title: the year, and for a week its number after it. */
    public List<String> titleArguments() {
        // As text, since a number would be printed as 2.022.
        return switch (kind) {
            case WEEK -> List.of(String.valueOf(year()), String.valueOf(number()));
            case MONTH, QUARTER, HALF_YEAR, YEAR -> List.of(String.valueOf(year()));
        };
    }

    private static int yearOf(PeriodKind kind, LocalDate from) {
        return switch (kind) {
            case WEEK -> from.get(IsoFields.WEEK_BASED_YEAR);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> from.getYear();
        };
    }
}
