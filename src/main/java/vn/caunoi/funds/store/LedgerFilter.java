package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.funds.Direction;

/**
 * What a list of vouchers is narrowed down to.
 *
 * @param from first day
 * @param until day after the last
 */
public record LedgerFilter(
        Optional<String> fund,
        Optional<Direction> direction,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public static final LedgerFilter ALL =
            new LedgerFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
