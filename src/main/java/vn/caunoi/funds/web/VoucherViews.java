package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.Bonds;
import vn.caunoi.funds.desk.Corrections;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.LedgerLine;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;

/** Makes the view of a voucher: what it says, what it said before, what the ledger made of it. */
@Component
class VoucherViews {
    private final ScopedTransactions transactions;
    private final VoucherReads reads;
    private final ConsentStore consents;
    private final VoucherFacts facts;
    private final Actors actors;
    private final Bonds bonds;

    VoucherViews(
            ScopedTransactions transactions,
            VoucherReads reads,
            ConsentStore consents,
            VoucherFacts facts,
            Actors actors,
            Bonds bonds) {
        this.transactions = transactions;
        this.reads = reads;
        this.consents = consents;
        this.facts = facts;
        this.actors = actors;
        this.bonds = bonds;
    }

    VoucherView of(Scope scope, UUID id, PageFrame frame) {
        return transactions.read(
                scope.readable(),
                () -> view(scope, reads.find(id).orElseThrow(NotFound::new), frame));
    }

    private VoucherView view(Scope scope, VoucherRow voucher, PageFrame frame) {
        return new VoucherView(
                "/quy/phieu/" + voucher.id(),
                frame.text(
                        "funds.line.what",
                        FundWords.direction(frame.texts(), voucher.direction()),
                        FundWords.fund(frame.texts(), voucher.fund())),
                frame.format().money(voucher.amount()),
                voucher.version(),
                voucher.withdrawal().map(VoucherRow.Withdrawal::reason),
                facts(voucher, frame),
                history(scope, voucher, frame),
                reads.lines(voucher.id()).stream().map(line -> line(line, frame)).toList(),
                bonds.request(voucher).map(request -> "/quy/de-nghi/" + request),
                bonds.loan(voucher).map(loan -> "/quy/von-quay-vong/" + loan),
                voucher.stands() && Corrections.mayKeep(scope, voucher),
                voucher.stands() && scope.mayExport(voucher.commune(), voucher.unit()));
    }

    private List<Fact> facts(VoucherRow voucher, PageFrame frame) {
        List<Fact> all = new ArrayList<>(facts.of(voucher, frame));
        if (voucher.direction() == Direction.RECEIPT && voucher.counterparty().isPresent()) {
            all.add(
                    new Fact(
                            frame.text("funds.voucher.named"),
                            consents.since(voucher.id())
                                    .map(day ->
                                            frame.text(
                                                    "funds.voucher.named.since",
                                                    frame.format().date(day)))
                                    .orElseGet(() -> frame.text("funds.voucher.named.no"))));
        }
        return all;
    }

    /** From the present state back to the first. */
    private List<Past> history(Scope scope, VoucherRow voucher, PageFrame frame) {
        List<VoucherRow> states =
                Stream.concat(Stream.of(voucher), reads.earlier(voucher.id()).stream()).toList();
        Map<UUID, String> who =
                actors.ofActs(
                        scope, states.stream().flatMap(state -> state.batch().stream()).toList());
        List<Past> history = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            VoucherRow state = states.get(i);
            Optional<VoucherRow> before =
                    i + 1 < states.size() ? Optional.of(states.get(i + 1)) : Optional.empty();
            history.add(past(state, before, who, frame));
        }
        return history;
    }

    private Past past(
            VoucherRow state, Optional<VoucherRow> before, Map<UUID, String> who, PageFrame frame) {
        return new Past(
                actors.when(
                        state.withdrawal()
                                .map(VoucherRow.Withdrawal::at)
                                .orElse(state.recordedAt()),
                        frame.format()),
                state.batch().map(act -> who.getOrDefault(act, "")).orElse(""),
                state.withdrawal()
                        .map(why -> frame.text("funds.history.withdrawn", why.reason()))
                        .orElseGet(() ->
                                frame.text(
                                        before.isPresent()
                                                ? "funds.history.corrected"
                                                : "funds.history.written")),
                before.map(old -> facts.changes(old, state, frame)).orElse(List.of()));
    }

    private VoucherView.Line line(LedgerLine line, PageFrame frame) {
        return new VoucherView.Line(
                actors.when(line.postedAt(), frame.format()),
                frame.text("funds.account." + line.account()),
                frame.format().date(line.day()),
                FundLines.signed(
                        line.amount() > 0 ? Direction.RECEIPT : Direction.PAYMENT,
                        Math.abs(line.amount()),
                        frame.format()));
    }
}
