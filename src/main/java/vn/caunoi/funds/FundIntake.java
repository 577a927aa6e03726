package vn.caunoi.funds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.desk.VoucherAcceptance;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.UndoCounts;

/** Takes in receipts and payments in batches; runs in the caller's transaction. */
@Component
public class FundIntake {
    private final VoucherAcceptance acceptance;
    private final VoucherStore store;

    FundIntake(VoucherAcceptance acceptance, VoucherStore store) {
        this.acceptance = acceptance;
        this.store = store;
    }

    /**
     * What came of a batch.
     *
     * @param overdrawn codes of vouchers refused because the account does not hold so much
     */
    public record Taken(MergeCounts counts, Set<String> overdrawn) {}

    public Taken take(UUID batch, List<NewVoucher> vouchers) {
        Set<String> overdrawn = acceptance.overdrawn(vouchers);
        List<NewVoucher> accepted =
                vouchers.stream().filter(voucher -> !overdrawn.contains(voucher.code())).toList();
        MergeCounts counts = store.merge(batch, accepted);
        store.post();
        return new Taken(counts, overdrawn);
    }

    /**
     * Takes a batch back, with reversing entries in the ledger.
     *
     * @return empty when payments of others rest on its receipts: then nothing is undone
     */
    public java.util.Optional<UndoCounts> undo(UUID batch, String reason) {
        UndoCounts counts = store.undo(batch, reason);
        store.post();
        return store.isOverdrawn() ? java.util.Optional.empty() : java.util.Optional.of(counts);
    }
}
