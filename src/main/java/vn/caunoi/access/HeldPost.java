package vn.caunoi.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * A role held over days.
 *
 * @param unit empty for an administrator alone
 * @param until the first day on which it gives nothing; empty while no end is known
 */
record HeldPost(
        UUID id,
        AccountId account,
        Role role,
        Optional<UnitId> unit,
        LocalDate from,
        Optional<LocalDate> until) {
    /** Whether it gives something on the day or will later. */
    boolean isAhead(LocalDate day) {
        return until.isEmpty() || until.get().isAfter(day);
    }
}
