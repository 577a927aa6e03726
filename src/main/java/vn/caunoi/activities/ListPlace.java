package vn.caunoi.activities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.activities.ActivityQueries.After;

/**
 * A place in a list as an address writes it: {@code 2022-05-03_} and the id after which it goes on.
 */
final class ListPlace {
    private static final int DAY = 10;

    private ListPlace() {}

    static String after(ActivityRow last) {
        return last.heldOn() + "_" + last.id();
    }

    /** Anything that is no place leads to the beginning. */
    static Optional<After> read(String written) {
        if (written.length() <= DAY || written.charAt(DAY) != '_') {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new After(
                            LocalDate.parse(written.substring(0, DAY)),
                            UUID.fromString(written.substring(DAY + 1))));
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
