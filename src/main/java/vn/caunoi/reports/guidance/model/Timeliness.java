package vn.caunoi.reports.guidance.model;

import java.time.LocalDate;
import java.util.Optional;

/** Whether what is asked was done by its day; worked out, never kept. */
public enum Timeliness {
    /** It has no day, or its day has not passed, or it was done by then. */
    IN_TIME,
    /** It was done after its day. */
    DONE_LATE,
    /** Its day has passed, and it is not done. */
    LATE;

    /**
     * As of a day.
     *
     * @param done on which it was first done
     */
    public static Timeliness of(
            Optional<LocalDate> due, Optional<LocalDate> done, LocalDate today) {
        if (due.isEmpty() || !done.orElse(today).isAfter(due.get())) {
            return IN_TIME;
        }
        return done.isPresent() ? DONE_LATE : LATE;
    }
}
