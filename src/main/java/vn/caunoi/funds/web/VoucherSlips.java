package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.Counterparties;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.papers.SlipSheet.Slip;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Receipts and payments as slips of paper, to be signed by all who had the money in hand. */
@Component
class VoucherSlips {
    private final ScopedTransactions transactions;
    private final VoucherReads reads;
    private final FundUnits units;
    private final Counterparties counterparties;
    private final Texts.Reader texts;

    VoucherSlips(
            ScopedTransactions transactions,
            VoucherReads reads,
            FundUnits units,
            Counterparties counterparties,
            Texts texts) {
        this.transactions = transactions;
        this.reads = reads;
        this.units = units;
        this.counterparties = counterparties;
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** A voucher that counts, for those who may take it out. */
    Slip of(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () ->
                        reads.find(id)
                                .filter(VoucherRow::stands)
                                .filter(found -> scope.mayExport(found.commune(), found.unit()))
                                .map(this::slip)
                                .orElseThrow(NotFound::new));
    }

    private Slip slip(VoucherRow voucher) {
        String kind = voucher.direction().word();
        VietnameseFormat format = new VietnameseFormat(texts);
        List<Slip.Line> lines = new ArrayList<>();
        lines.add(
                line(
                        "funds.slip.who." + kind,
                        counterparties.name(voucher.counterparty()).orElse("")));
        lines.add(line("funds.slip.where." + kind, units.name(voucher.unit(), voucher.day())));
        lines.add(line("funds.slip.why." + kind, why(voucher)));
        lines.add(line("funds.slip.amount", format.money(voucher.amount())));
        lines.add(line("funds.slip.in-words", new AmountInWords(texts).of(voucher.amount())));
        lines.add(line("funds.slip.enclosed", ""));
        return new Slip(
                texts.get("funds.slip.issuer", units.name(voucher.commune(), voucher.day())),
                texts.get("funds.slip." + kind),
                voucher.number(),
                format.officialDate(voucher.day()),
                lines,
                signers(voucher.direction()));
    }

    private String why(VoucherRow voucher) {
        String fund = FundWords.fund(texts, voucher.fund());
        Optional<String> purpose = FundWords.purpose(texts, voucher.purpose());
        return purpose.map(known -> texts.get("funds.slip.why", fund, known)).orElse(fund);
    }

    private List<String> signers(Direction direction) {
        return List.of(
                texts.get("funds.slip.sign.holder"),
                texts.get("funds.slip.sign.accountant"),
                texts.get("funds.slip.sign.writer"),
                texts.get("funds.slip.sign.person." + direction.word()),
                texts.get("funds.slip.sign.treasurer"));
    }

    private Slip.Line line(String key, String value) {
        return new Slip.Line(texts.get(key), value);
    }
}
