package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.caunoi.organization.UnitId;

/**
 * One line of the ledger.
 *
 * @param account {@code fund} or {@code outside}; the two sides of a voucher add up to 0
 */
public record LedgerLine(
        String account,
        String fund,
        LocalDate day,
        UnitId unit,
        long amount,
        OffsetDateTime postedAt) {}
