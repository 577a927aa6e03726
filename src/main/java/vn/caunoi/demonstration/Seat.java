package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;

/** Somebody's seat in an invented committee. */
record Seat(
        Area area,
        Occupant occupant,
        String position,
        String group,
        Optional<String> represents,
        Optional<String> concurrentPost,
        DateRange held) {

    /** Who sits there. */
    record Occupant(String name, int birthYear, boolean woman) {}

    Seat until(LocalDate day) {
        return new Seat(
                area,
                occupant,
                position,
                group,
                represents,
                concurrentPost,
                new DateRange(held.from(), day));
    }
}
