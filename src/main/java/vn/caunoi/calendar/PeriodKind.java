package vn.caunoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The lengths of time a figure or a report can stand for. */
public enum PeriodKind {
    /** Monday to Sunday, numbered after ISO 8601. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** Three calendar months, from January, April, July or October. */
    QUARTER,
    /** Six calendar months, from January or July. */
    HALF_YEAR,
    /** A calendar year. */
    YEAR;

    /** The first day of the period of this kind that holds the given day. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH, QUARTER, HALF_YEAR, YEAR ->
                    day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months());
        };
    }

    /** The first day of the period so many periods after the one that starts on the given day. */
    LocalDate shifted(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.plus(periods, ChronoUnit.WEEKS);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> start.plusMonths((long) periods * months());
        };
    }

    /** How many whole calendar months one period has; a week has none. */
    int months() {
        return switch (this) {
            case WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    /** The message code of the kind's own name, such as "Quý". */
    public String titleKey() {
        return switch (this) {
            case WEEK -> "calendar.kind.week";
            case MONTH -> "calendar.kind.month";
            case QUARTER -> "calendar.kind.quarter";
            case HALF_YEAR -> "calendar.kind.half-year";
            case YEAR -> "calendar.kind.year";
        };
    }
}
