package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.Counterparties;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.web.PageFrame;

/** What a voucher says, in words and within the running reach. */
@Component
class VoucherFacts {
    private static final String NOTHING = "–";

    private final FundUnits units;
    private final Counterparties counterparties;

    VoucherFacts(FundUnits units, Counterparties counterparties) {
        this.units = units;
        this.counterparties = counterparties;
    }

    /** Always the same facts in the same order, so that two states can be laid side by side. */
    List<Fact> of(VoucherRow voucher, PageFrame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(frame, "funds.form.fund", FundWords.fund(frame.texts(), voucher.fund())));
        facts.add(fact(frame, "funds.form.day", frame.format().date(voucher.day())));
        facts.add(fact(frame, unitKey(voucher), units.name(voucher.unit(), voucher.day())));
        facts.add(fact(frame, "funds.form.amount", frame.format().money(voucher.amount())));
        facts.add(
                fact(
                        frame,
                        "funds.form.purpose",
                        FundWords.purpose(frame.texts(), voucher.purpose())));
        facts.add(fact(frame, personKey(voucher), counterparties.name(voucher.counterparty())));
        facts.add(fact(frame, "funds.form.number", voucher.number()));
        return facts;
    }

    /** What differs from an earlier state, line by line. */
    List<String> changes(VoucherRow before, VoucherRow after, PageFrame frame) {
        List<Fact> old = of(before, frame);
        List<Fact> present = of(after, frame);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            if (!present.get(i).equals(old.get(i))) {
                changes.add(
                        frame.text(
                                "funds.history.change",
                                present.get(i).label(),
                                old.get(i).value(),
                                present.get(i).value()));
            }
        }
        return changes;
    }

    static String unitKey(VoucherRow voucher) {
        return voucher.direction() == Direction.RECEIPT
                ? "funds.form.unit.from"
                : "funds.form.unit.to";
    }

    static String personKey(VoucherRow voucher) {
        return voucher.direction() == Direction.RECEIPT
                ? "funds.form.giver"
                : "funds.form.receiver";
    }

    private static Fact fact(PageFrame frame, String key, Optional<String> value) {
        return fact(frame, key, value.orElse(NOTHING));
    }

    private static Fact fact(PageFrame frame, String key, String value) {
        return new Fact(frame.text(key), value);
    }
}
