package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.caunoi.calendar.WorkingDays;

/**
 * A time limit that runs. Whether it is over is told from the day; it is never written down.
 *
 * @param began day zero
 * @param due the last day that is in time
 * @param pausedOn since when it stands still
 * @param countsWorkingDays whether its limit was given in working days
 */
public record Clock(
        LocalDate began, LocalDate due, Optional<LocalDate> pausedOn, boolean countsWorkingDays) {
    private static final int WHOLE = 100;

    public Clock {
        if (due.isBefore(began)) {
            throw new IllegalArgumentException("Due before it began");
        }
    }

    /** Which part of the limit has gone by, in percent; 100 on the last day that is in time. */
    public int percent(LocalDate today, WorkingDays working) {
        LocalDate day = pausedOn.orElse(today);
        long limit = days(began, due, working);
        return limit <= 0
                ? (day.isAfter(due) ? 2 * WHOLE : WHOLE)
                : Math.toIntExact(Math.floorDiv(days(began, day, working) * WHOLE, limit));
    }

    public boolean isLate(LocalDate today) {
        return pausedOn.orElse(today).isAfter(due);
    }

    /** Stands still from this day on. */
    public Clock paused(LocalDate day) {
        return pausedOn.isPresent()
                ? this
                : new Clock(began, due, Optional.of(day), countsWorkingDays);
    }

    /** Goes on; the days for which it stood still are given back. */
    public Clock resumed(LocalDate day, WorkingDays working) {
        return pausedOn.map(since ->
                        new Clock(
                                began,
                                countsWorkingDays
                                        ? working.after(
                                                due, Math.max(0, working.between(since, day)))
                                        : due.plusDays(
                                                Math.max(0, ChronoUnit.DAYS.between(since, day))),
                                Optional.empty(),
                                countsWorkingDays))
                .orElse(this);
    }

    /** With another last day. */
    public Clock until(LocalDate newDue) {
        return new Clock(began, newDue, pausedOn, countsWorkingDays);
    }

    /** The first day on which this part of the limit has gone by, were it never to stand still. */
    public LocalDate dayOf(int percent, WorkingDays working) {
        long limit = Math.max(1, days(began, due, working));
        int needed = Math.toIntExact(Math.ceilDiv(limit * percent, WHOLE));
        return countsWorkingDays ? working.after(began, needed) : began.plusDays(needed);
    }

    private long days(LocalDate from, LocalDate until, WorkingDays working) {
        return countsWorkingDays
                ? working.between(from, until)
                : ChronoUnit.DAYS.between(from, until);
    }
}
