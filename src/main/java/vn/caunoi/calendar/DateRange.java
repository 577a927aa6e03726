package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of whole days, half-open: {@code from} belongs to it, {@code until} does not.
 *
 * @param from the first day
 * @param until the day after the last one, or {@link #FOREVER} while no end is known
 */
public record DateRange(LocalDate from, LocalDate until) {

    /** The end of a span nobody has ended yet; PostgreSQL keeps it as {@code infinity}. */
    public static final LocalDate FOREVER = LocalDate.MAX;

    /**
     * Refuses a span without a day.
     *
     * @throws IllegalArgumentException when {@code until} is not after {@code from}
     */
    public DateRange {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("No day from " + from + " until " + until);
        }
    }

    /** The span that starts on a day and has no end yet. */
    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, FOREVER);
    }

    /** The span of a single day. */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return until.equals(FOREVER);
    }

    /** Whether the day belongs to the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether every day of the other span belongs to this one. */
    public boolean contains(DateRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** Whether the two spans have a day in common. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The days the two spans have in common, empty when there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new DateRange(
                        from.isAfter(other.from) ? from : other.from,
                        until.isBefore(other.until) ? until : other.until));
    }

    /**
     * The last day of the span.
     *
     * @throws IllegalStateException when the span is open; ask {@link #isOpen()} first
     */
    public LocalDate lastDay() {
        if (isOpen()) {
            throw new IllegalStateException("No last day: open since " + from);
        }
        return until.minusDays(1);
    }
}
