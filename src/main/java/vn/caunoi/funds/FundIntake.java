package vn.caunoi.funds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.desk.VoucherAcceptance;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/** Takes in receipts and payments in batches; runs in the caller's transaction. */
@Component
public class FundIntake implements TakesBack {
    private final VoucherAcceptance acceptance;
    private final VoucherStore store;
    private final LoanStore loans;

    FundIntake(VoucherAcceptance acceptance, VoucherStore store, LoanStore loans) {
        this.acceptance = acceptance;
        this.store = store;
        this.loans = loans;
    }

    /**
     * The vouchers of a batch to refuse because the account does not hold so much; giver and
     * receiver need not be known yet.
     */
    public Set<VoucherKey> overdrawn(List<NewVoucher> vouchers) {
        return acceptance.overdrawn(vouchers);
    }

    /** Writes a batch without those that {@link #overdrawn} refuses. */
    public MergeCounts take(UUID batch, List<NewVoucher> accepted) {
        MergeCounts counts = store.merge(batch, accepted);
        store.post();
        return counts;
    }

    /**
     * Takes a batch back, with reversing entries in the ledger.
     *
     * @return empty when payments of others rest on its receipts: then nothing is undone
     */
    public Optional<UndoCounts> undo(UUID batch, String reason) {
        store.waitForOthers(store.communesOf(batch));
        UndoCounts counts = store.undo(batch, reason);
        store.post();
        return acceptance.isOverdrawn() ? Optional.empty() : Optional.of(counts);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return undo(batch, reason).filter(any -> !loans.isOverpaid(batch));
    }
}
