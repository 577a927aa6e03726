package vn.caunoi.funds.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.Counterparties;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.PaymentRequests;
import vn.caunoi.funds.desk.VoucherAcceptance;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.StepRow;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Makes the view of a payment request: what is asked, what was done, what may be done now. */
@Component
class RequestViews {
    private final ScopedTransactions transactions;
    private final RequestStore requests;
    private final PaymentRequests desk;
    private final VoucherAcceptance acceptance;
    private final FundUnits units;
    private final Counterparties counterparties;
    private final Actors actors;
    private final Clock clock;

    RequestViews(
            ScopedTransactions transactions,
            RequestStore requests,
            PaymentRequests desk,
            VoucherAcceptance acceptance,
            FundUnits units,
            Counterparties counterparties,
            Actors actors,
            Clock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.desk = desk;
        this.acceptance = acceptance;
        this.units = units;
        this.counterparties = counterparties;
        this.actors = actors;
        this.clock = clock;
    }

    RequestView of(Scope scope, UUID id, PageFrame frame) {
        return transactions.read(
                scope.readable(),
                () -> view(scope, requests.find(id).orElseThrow(NotFound::new), frame));
    }

    private RequestView view(Scope scope, RequestRow request, PageFrame frame) {
        List<StepRow> steps = requests.steps(request.id());
        boolean asked = request.state() == RequestState.ASKED;
        boolean signs = scope.mayApprove(request.commune(), request.unit());
        boolean own = request.askedBy().equals(scope.account().value());
        boolean asks = asked && own && scope.maySeeTotals(request.commune(), request.commune());
        boolean decides = asked && desk.mayDecide(scope, request);
        boolean pays =
                request.state() == RequestState.APPROVED
                        && FundUnits.keeps(scope, request.commune());
        return new RequestView(
                "/quy/de-nghi/" + request.id(),
                FundWords.fund(frame.texts(), request.fund()),
                frame.format().money(request.amount()),
                frame.text(request.state().key()),
                tone(request.state()),
                facts(request, frame),
                steps(scope, steps, frame),
                decides || pays || asks ? Optional.of(available(request, frame)) : Optional.empty(),
                request.state() == RequestState.PAID || request.state() == RequestState.RETURNED
                        ? voucher(steps)
                        : Optional.empty(),
                decides,
                asked && signs && !decides,
                asked && own,
                pays);
    }

    private String available(RequestRow request, PageFrame frame) {
        Account account = new Account(request.commune(), request.fund());
        long available = acceptance.available(account, LocalDate.now(clock));
        return frame.text(
                available >= request.amount() ? "funds.request.enough" : "funds.request.short",
                frame.format().money(Math.max(0, available)));
    }

    private List<Fact> facts(RequestRow request, PageFrame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        frame.text("funds.form.unit.to"),
                        units.name(request.unit(), request.askedOn())));
        facts.add(
                new Fact(frame.text("funds.form.wanted"), frame.format().date(request.wantedOn())));
        FundWords.purpose(frame.texts(), request.purpose())
                .ifPresent(
                        purpose -> facts.add(new Fact(frame.text("funds.form.purpose"), purpose)));
        counterparties
                .name(request.receiver())
                .ifPresent(name -> facts.add(new Fact(frame.text("funds.form.receiver"), name)));
        request.dueOn()
                .ifPresent(due ->
                        facts.add(
                                new Fact(frame.text("funds.form.due"), frame.format().date(due))));
        facts.add(new Fact(frame.text("funds.form.reason"), request.reason()));
        return facts;
    }

    private List<Past> steps(Scope scope, List<StepRow> steps, PageFrame frame) {
        Map<UUID, String> who = actors.named(scope, steps.stream().map(StepRow::account).toList());
        return steps.stream()
                .map(step ->
                        new Past(
                                actors.when(step.madeAt(), frame.format()),
                                who.getOrDefault(step.account(), ""),
                                frame.text(step.key()),
                                step.reason().stream().toList()))
                .toList();
    }

    private static Optional<String> voucher(List<StepRow> steps) {
        return steps.stream()
                .flatMap(step -> step.voucher().stream())
                .reduce((earlier, later) -> later)
                .map(voucher -> "/quy/phieu/" + voucher);
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case ASKED -> Tone.SOON;
            case APPROVED, REFUSED, WITHDRAWN, RETURNED -> Tone.INFO;
            case PAID -> Tone.DONE;
        };
    }
}
