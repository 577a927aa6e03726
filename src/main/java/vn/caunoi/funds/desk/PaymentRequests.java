package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.OtherHand;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.model.RequestStep;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * The way of a payment: asked for, approved by another hand, paid. Only what was paid becomes a
 * voucher, with the money as it was approved.
 */
@Component
public class PaymentRequests {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final RequestStore requests;
    private final OtherHand otherHand;
    private final Counterparties counterparties;
    private final VoucherStore vouchers;
    private final VoucherWriting writing;
    private final Bonds bonds;

    PaymentRequests(
            ScopedTransactions transactions,
            Acts acts,
            RequestStore requests,
            OtherHand otherHand,
            Counterparties counterparties,
            VoucherStore vouchers,
            VoucherWriting writing,
            Bonds bonds) {
        this.transactions = transactions;
        this.acts = acts;
        this.requests = requests;
        this.otherHand = otherHand;
        this.counterparties = counterparties;
        this.vouchers = vouchers;
        this.writing = writing;
        this.bonds = bonds;
    }

    /** Asks for money for a unit whose records the person keeps. */
    public RequestOutcome ask(Scope scope, RequestEntry entry) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "funds.asked");
                    UUID id = Uuid7.next();
                    requests.add(request(id, entry, receiver(act, entry)));
                    requests.add(
                            id,
                            new RequestStep.Asked(),
                            RequestState.ASKED,
                            act,
                            scope.account().value());
                    return new RequestOutcome(id, act);
                });
    }

    /** Agrees to a request of somebody else, with the right to sign. */
    public RequestOutcome approve(Scope scope, UUID id) {
        return decide(scope, id, new RequestStep.Approved(), "funds.approved");
    }

    /** Does not agree, with the right to sign. */
    public RequestOutcome refuse(Scope scope, UUID id, String reason) {
        return decide(scope, id, new RequestStep.Refused(reason), "funds.refused");
    }

    /** Whether the person may decide about the request. */
    public boolean mayDecide(Scope scope, RequestRow request) {
        return scope.mayApprove(request.commune(), request.unit())
                && otherHand.isAnother(request.askedBy(), scope.account());
    }

    /** Needs the money no longer; for the account that asked alone. */
    public RequestOutcome withdraw(Scope scope, UUID id) {
        return transactions.write(
                scope.writable(),
                () -> {
                    RequestRow request = locked(id);
                    if (!request.askedBy().equals(scope.account().value())) {
                        throw new Refusal("funds.request.only-who-asked");
                    }
                    return step(scope, request, new RequestStep.Withdrawn(), "funds.unasked");
                });
    }

    /** Pays what was approved, out of an account that the person keeps. */
    public VoucherOutcome pay(Scope scope, UUID id, LocalDate day, Optional<String> number) {
        return transactions.write(
                scope.writable(),
                () -> {
                    RequestRow found =
                            requests.find(id)
                                    .filter(request -> FundUnits.keeps(scope, request.commune()))
                                    .orElseThrow(NotFound::new);
                    vouchers.waitForOthers(Set.of(found.commune()));
                    RequestRow request = locked(id);
                    if (request.state() != RequestState.APPROVED) {
                        throw new Refusal("funds.request.moved-on");
                    }
                    if (bonds.approvedOn(id).filter(day::isBefore).isPresent()) {
                        throw new Refusal("funds.request.paid-too-early");
                    }
                    VoucherEntry entry = payment(request, day, number);
                    String code = VoucherWriting.freshCode();
                    return writing.objection(entry, code, Set.of())
                            .orElseGet(() -> paid(scope, request, code, entry));
                });
    }

    private VoucherOutcome paid(Scope scope, RequestRow request, String code, VoucherEntry entry) {
        UUID act = acts.begin(scope, "funds.paid");
        UUID voucher = writing.write(act, scope.account(), code, entry, request.receiver());
        append(scope, request, new RequestStep.Paid(voucher), act);
        return new Written(voucher, act);
    }

    private RequestOutcome decide(Scope scope, UUID id, RequestStep step, String purpose) {
        return transactions.write(
                scope.approvable(),
                () -> {
                    RequestRow request = locked(id);
                    if (!otherHand.isAnother(request.askedBy(), scope.account())) {
                        throw new Refusal("funds.request.another-hand");
                    }
                    return step(scope, request, step, purpose);
                });
    }

    private RequestOutcome step(Scope scope, RequestRow request, RequestStep step, String purpose) {
        UUID act = acts.begin(scope, purpose);
        append(scope, request, step, act);
        return new RequestOutcome(request.id(), act);
    }

    private void append(Scope scope, RequestRow request, RequestStep step, UUID act) {
        RequestState next =
                request.state()
                        .after(step)
                        .orElseThrow(() -> new Refusal("funds.request.moved-on"));
        requests.add(request.id(), step, next, act, scope.account().value());
    }

    private RequestRow locked(UUID id) {
        return requests.lock(id).orElseThrow(NotFound::new);
    }

    private Optional<PersonId> receiver(UUID act, RequestEntry entry) {
        return entry.receiver()
                .map(name -> counterparties.known(act, entry.commune(), entry.unit(), name));
    }

    private static RequestStore.NewRequest request(
            UUID id, RequestEntry entry, Optional<PersonId> receiver) {
        return new RequestStore.NewRequest(
                id,
                entry.commune(),
                entry.unit(),
                entry.fund(),
                entry.wantedOn(),
                entry.amount(),
                entry.purpose(),
                receiver,
                entry.dueOn(),
                entry.reason());
    }

    private static VoucherEntry payment(
            RequestRow request, LocalDate day, Optional<String> number) {
        return new VoucherEntry(
                request.commune(),
                request.unit(),
                day,
                request.fund(),
                Direction.PAYMENT,
                request.amount(),
                request.purpose(),
                Optional.empty(),
                number,
                false);
    }
}
