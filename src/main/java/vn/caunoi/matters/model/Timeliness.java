package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.util.Locale;
import vn.caunoi.calendar.WorkingDays;

/** How a running clock stands on a day; computed, never kept. */
public enum Timeliness {
    IN_TIME,
    /** Three quarters of the limit have gone by. */
    SOON,
    LATE,
    /** Waits for the sender. */
    PAUSED;

    /**
     * @param reminder from which percentage on it is soon due
     */
    public static Timeliness of(Clock clock, LocalDate today, int reminder, WorkingDays working) {
        if (clock.isLate(today)) {
            return LATE;
        }
        if (clock.pausedOn().isPresent()) {
            return PAUSED;
        }
        return clock.percent(today, working) >= reminder ? SOON : IN_TIME;
    }

    public String key() {
        return "matters.timeliness." + name().toLowerCase(Locale.ROOT);
    }
}
