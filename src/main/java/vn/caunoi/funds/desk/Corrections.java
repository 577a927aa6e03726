package vn.caunoi.funds.desk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.VoucherOutcome.Overdrawn;
import vn.caunoi.funds.desk.VoucherOutcome.Stale;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.store.Posting;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Corrects and withdraws vouchers: always dated, always with what stood before. A receipt belongs
 * to whoever keeps the records of its area, a payment to those who keep the commune's account.
 */
@Component
public class Corrections {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final VoucherWriting writing;
    private final VoucherAcceptance acceptance;
    private final VoucherStore store;
    private final VoucherReads reads;
    private final Counterparties counterparties;
    private final Bonds bonds;
    private final Batches batches;
    private final Accounts accounts;

    Corrections(
            ScopedTransactions transactions,
            Acts acts,
            VoucherWriting writing,
            VoucherAcceptance acceptance,
            VoucherStore store,
            VoucherReads reads,
            Counterparties counterparties,
            Bonds bonds,
            Batches batches,
            Accounts accounts) {
        this.transactions = transactions;
        this.acts = acts;
        this.writing = writing;
        this.acceptance = acceptance;
        this.store = store;
        this.reads = reads;
        this.counterparties = counterparties;
        this.bonds = bonds;
        this.batches = batches;
        this.accounts = accounts;
    }

    /** Whether the person may correct or withdraw a voucher. */
    public static boolean mayKeep(Scope scope, VoucherRow voucher) {
        return switch (voucher.direction()) {
            case RECEIPT -> scope.mayWrite(voucher.commune(), voucher.unit());
            case PAYMENT -> FundUnits.keeps(scope, voucher.commune());
        };
    }

    /**
     * Corrects a voucher; of one that is bound by a request or a loan day and number only.
     *
     * @param seen the version that the person looked at
     */
    public VoucherOutcome correct(Scope scope, UUID id, int seen, VoucherEntry typed) {
        return change(
                scope,
                id,
                seen,
                present -> {
                    if (bonds.earliest(present).filter(typed.day()::isBefore).isPresent()) {
                        throw new Refusal("funds.request.paid-too-early");
                    }
                    boolean bound = bonds.bind(present);
                    VoucherEntry entry = bound ? typed.withMoneyOf(present) : typed;
                    String code = present.key().code();
                    return writing.objection(entry, code, Set.of(id))
                            .orElseGet(() -> {
                                UUID act = acts.begin(scope, "funds.corrected");
                                Optional<PersonId> person =
                                        bound
                                                ? present.counterparty()
                                                : counterparty(act, present, entry);
                                return new Written(
                                        writing.write(act, scope.account(), code, entry, person),
                                        act);
                            });
                });
    }

    /** Withdraws a voucher, unless payments rest on it. */
    public VoucherOutcome withdraw(Scope scope, UUID id, int seen, String reason) {
        return change(
                scope,
                id,
                seen,
                present -> {
                    Posting line = Posting.of(present);
                    if (!acceptance.bearsWithout(line)) {
                        return new Overdrawn(acceptance.available(line.account(), line.day()));
                    }
                    UUID act = acts.begin(scope, "funds.withdrawn");
                    store.withdraw(id, act, reason);
                    store.post();
                    bonds.release(act, scope.account(), present, reason);
                    return new Written(id, act);
                });
    }

    /** One after the other on an account, and on what the person saw. */
    private VoucherOutcome change(
            Scope scope, UUID id, int seen, Function<VoucherRow, VoucherOutcome> work) {
        return transactions.write(
                scope.writable(),
                () -> {
                    VoucherRow found =
                            reads.find(id)
                                    .filter(voucher -> mayKeep(scope, voucher))
                                    .orElseThrow(NotFound::new);
                    store.waitForOthers(Set.of(found.commune()));
                    int version = store.lock(id).orElseThrow(NotFound::new);
                    VoucherRow present = reads.find(id).orElseThrow(NotFound::new);
                    return version == seen
                            ? work.apply(present)
                            : new Stale(present, correctedBy(present));
                });
    }

    private Optional<PersonId> counterparty(UUID act, VoucherRow present, VoucherEntry entry) {
        return entry.counterparty().equals(counterparties.name(present.counterparty()))
                ? present.counterparty()
                : entry.counterparty()
                        .map(name ->
                                counterparties.known(act, entry.commune(), entry.unit(), name));
    }

    private Optional<String> correctedBy(VoucherRow present) {
        return present.batch()
                .flatMap(batch -> Optional.ofNullable(batches.find(Set.of(batch)).get(batch)))
                .flatMap(Batches.Batch::account)
                .map(AccountId::new)
                .flatMap(account ->
                        Optional.ofNullable(accounts.names(Set.of(account)).get(account)));
    }
}
