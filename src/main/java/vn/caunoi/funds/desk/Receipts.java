package vn.caunoi.funds.desk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;

/** Takes in money, one receipt at a time. */
@Component
public class Receipts {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final VoucherWriting writing;
    private final Counterparties counterparties;

    Receipts(
            ScopedTransactions transactions,
            Acts acts,
            VoucherWriting writing,
            Counterparties counterparties) {
        this.transactions = transactions;
        this.acts = acts;
        this.writing = writing;
        this.counterparties = counterparties;
    }

    /** Writes a receipt for a unit whose records the person keeps. */
    public VoucherOutcome receive(Scope scope, VoucherEntry entry) {
        return transactions.write(
                scope.writable(),
                () -> {
                    String code = VoucherWriting.freshCode();
                    return writing.objection(entry, code, Set.of())
                            .orElseGet(() -> written(scope, code, entry));
                });
    }

    private VoucherOutcome written(Scope scope, String code, VoucherEntry entry) {
        UUID act = acts.begin(scope, "funds.received");
        Optional<PersonId> giver =
                entry.counterparty()
                        .map(name ->
                                counterparties.known(act, entry.commune(), entry.unit(), name));
        return new Written(writing.write(act, scope.account(), code, entry, giver), act);
    }
}
