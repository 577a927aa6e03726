package vn.caunoi.funds.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.model.VoucherNumbers;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherReads.UsedNumber;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * The numbers of paper vouchers: one series a year for receipts and one for payments, throughout
 * the commune. Who writes for one area is told what is free, not who used the rest.
 */
@Component
public class Numbering {
    private final VoucherReads reads;
    private final ScopedTransactions transactions;

    Numbering(VoucherReads reads, ScopedTransactions transactions) {
        this.reads = reads;
        this.transactions = transactions;
    }

    /** The next number that nobody used, not even on a voucher withdrawn since. */
    public String next(UnitId commune, Direction direction, int year) {
        return new VoucherNumbers(direction.letters(), year)
                .after(used(commune, direction, year).stream().map(UsedNumber::number).toList());
    }

    /** Whether another voucher that stands bears the number. */
    boolean isTaken(UnitId commune, Direction direction, int year, String number, Set<UUID> own) {
        return used(commune, direction, year).stream()
                .filter(UsedNumber::stands)
                .filter(other -> !own.contains(other.voucher()))
                .anyMatch(other -> other.number().equalsIgnoreCase(number));
    }

    private List<UsedNumber> used(UnitId commune, Direction direction, int year) {
        return transactions.read(
                new Reach(false, Set.of(commune.value()), Set.of()),
                () -> reads.numbers(commune, direction, year));
    }
}
