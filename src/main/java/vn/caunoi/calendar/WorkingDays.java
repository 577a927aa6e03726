package vn.caunoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts working days: all but Saturdays, Sundays and holidays. The day something is received is
 * day zero, so one working day after a Friday is the Monday. Legal source of the weekly days off:
 * Decision 188/1999/QĐ-TTg (40-hour week of public bodies).
 */
public final class WorkingDays {

    private final Holidays holidays;

    /**
     * Counts with the given holidays; outside {@link Holidays#covered()} only weekends are off.
     *
     * @param holidays the holidays to leave out
     */
    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Whether offices work on the day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.on(day).isEmpty();
    }

    /**
     * The day on which a time limit ends.
     *
     * @param start the day of receipt, day zero; it need not be a working day
     * @param days the limit in working days; zero gives {@code start} itself
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate after(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A time limit of " + days + " working days");
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * How many working days lie after {@code start} up to and including {@code end}; negative when
     * {@code end} comes first.
     */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        return (int)
                start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
