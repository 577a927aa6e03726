package vn.caunoi.funds.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.model.Statement;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * The names on a statement. They are asked for on every reading: who takes back his word is
 * nameless from then on, also on statements of long ago.
 */
@Component
public class NamedGifts {
    private final ScopedTransactions transactions;
    private final ConsentStore consents;
    private final VoucherReads vouchers;
    private final Counterparties counterparties;

    NamedGifts(
            ScopedTransactions transactions,
            ConsentStore consents,
            VoucherReads vouchers,
            Counterparties counterparties) {
        this.transactions = transactions;
        this.consents = consents;
        this.vouchers = vouchers;
        this.counterparties = counterparties;
    }

    /** What somebody gave who agrees, today, to be named. */
    public record Named(String name, long amount) {}

    /** Those of the gifts whose givers agree to be named, in the statement's order. */
    public List<Named> of(Statement statement) {
        List<UUID> given = statement.gifts().stream().map(Statement.Gift::voucher).toList();
        return given.isEmpty()
                ? List.of()
                : transactions.read(Reach.EVERYTHING, () -> named(statement, given));
    }

    private List<Named> named(Statement statement, List<UUID> given) {
        Set<UUID> agreed = consents.named(given);
        List<Named> named = new ArrayList<>();
        for (Statement.Gift gift : statement.gifts()) {
            if (agreed.contains(gift.voucher())) {
                vouchers.find(gift.voucher())
                        .map(VoucherRow::counterparty)
                        .flatMap(counterparties::name)
                        .ifPresent(name -> named.add(new Named(name, gift.amount())));
            }
        }
        return named;
    }
}
