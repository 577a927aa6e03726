package vn.caunoi.funds.desk;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.funds.store.VoucherRow;

/** What became of the wish to write, correct or withdraw a voucher. */
public sealed interface VoucherOutcome {
    /**
     * It stands.
     *
     * @param act to be taken back
     */
    record Written(UUID voucher, UUID act) implements VoucherOutcome {}

    /**
     * The account would have been overdrawn on some day; nothing was written.
     *
     * @param available what it can give on the day of the voucher
     */
    record Overdrawn(long available) implements VoucherOutcome {}

    /**
     * Another voucher of the year bears the number; nothing was written.
     *
     * @param free the next one that is free
     */
    record NumberTaken(String free) implements VoucherOutcome {}

    /**
     * Somebody else corrected it first; nothing was written.
     *
     * @param by the name of the account that did
     */
    record Stale(VoucherRow present, Optional<String> by) implements VoucherOutcome {}
}
