package vn.caunoi.funds.web;

import java.time.LocalDate;
import java.util.HashMap;
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
import vn.caunoi.funds.desk.Counterparties;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.ThreeWay;

/** The form in which a voucher is corrected: filled with what stands, or with what was typed. */
@Component
class CorrectionForms {
    private final ScopedTransactions transactions;
    private final VoucherReads reads;
    private final ConsentStore consents;
    private final Counterparties counterparties;
    private final Bonds bonds;
    private final FundUnits fundUnits;
    private final Units units;

    CorrectionForms(
            ScopedTransactions transactions,
            VoucherReads reads,
            ConsentStore consents,
            Counterparties counterparties,
            Bonds bonds,
            FundUnits fundUnits,
            Units units) {
        this.transactions = transactions;
        this.reads = reads;
        this.consents = consents;
        this.counterparties = counterparties;
        this.bonds = bonds;
        this.fundUnits = fundUnits;
        this.units = units;
    }

    /**
     * A voucher about to be corrected.
     *
     * @param offered the units it may be moved to, its own among them
     * @param standing the form filled with what stands
     */
    record Base(VoucherRow voucher, boolean bound, List<Unit> offered, Typed standing) {}

    /** What the correction starts from; not found for who may not correct the voucher. */
    Base base(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () -> {
                    VoucherRow voucher =
                            reads.find(id)
                                    .filter(VoucherRow::stands)
                                    .filter(found -> Corrections.mayKeep(scope, found))
                                    .orElseThrow(NotFound::new);
                    return new Base(
                            voucher,
                            bonds.bind(voucher),
                            offered(scope, voucher),
                            standing(voucher));
                });
    }

    /** The form as it was filled when the voucher stood in an earlier version. */
    Optional<Typed> opened(Scope scope, UUID id, String version) {
        return transactions.read(
                scope.readable(),
                () ->
                        reads.earlier(id).stream()
                                .filter(row -> String.valueOf(row.version()).equals(version))
                                .findFirst()
                                .map(this::standing));
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static Typed merged(ThreeWay<Typed> forms) {
        Typed merged = forms.typed();
        for (String field : forms.present().fields().keySet()) {
            merged = merged.with(field, forms.field(typed -> typed.value(field)));
        }
        return merged.with(Version.FIELD, forms.present().value(Version.FIELD));
    }

    /** The first day that the voucher may bear. */
    LocalDate earliest(Scope scope, VoucherRow voucher) {
        return transactions
                .read(scope.readable(), () -> bonds.earliest(voucher))
                .orElse(Checks.FIRST);
    }

    VoucherForm form(
            Base base,
            Typed typed,
            FormErrors errors,
            Optional<Conflict> conflict,
            PageFrame frame) {
        String path = "/quy/phieu/" + base.voucher().id() + "/sua";
        return new VoucherForm(
                path,
                path.substring(1),
                typed,
                errors,
                conflict,
                ReceiptPage.unitChoices(base.offered()),
                FundWords.funds(frame.texts()),
                FundWords.purposes(frame.texts()),
                base.bound(),
                base.voucher().direction() == Direction.RECEIPT);
    }

    /** What was typed, with the fields that a bound voucher does not show as they stand. */
    static Typed complete(Base base, Typed typed) {
        Typed complete = typed;
        if (base.bound()) {
            for (String fixed : List.of("quy", "donvi", "sotien", "mucdich", "nguoi")) {
                complete = complete.with(fixed, base.standing().value(fixed));
            }
        }
        return complete;
    }

    private List<Unit> offered(Scope scope, VoucherRow voucher) {
        return Stream.concat(
                        units.version(voucher.unit(), voucher.day()).stream(),
                        fundUnits.writable(scope).stream()
                                .filter(unit -> !unit.id().equals(voucher.unit())))
                .toList();
    }

    private Typed standing(VoucherRow voucher) {
        Map<String, String> fields = new HashMap<>();
        fields.put(Version.FIELD, String.valueOf(voucher.version()));
        fields.put("quy", voucher.fund());
        fields.put("ngay", voucher.day().toString());
        fields.put(
                "donvi", units.version(voucher.unit(), voucher.day()).map(Unit::code).orElse(""));
        fields.put("sotien", String.valueOf(voucher.amount()));
        fields.put("mucdich", voucher.purpose().orElse(""));
        fields.put("nguoi", counterparties.name(voucher.counterparty()).orElse(""));
        fields.put("so", voucher.number().orElse(""));
        fields.put("neuten", consents.since(voucher.id()).isPresent() ? "co" : "");
        return new Typed(fields);
    }
}
