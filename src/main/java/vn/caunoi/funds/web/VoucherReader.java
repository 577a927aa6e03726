package vn.caunoi.funds.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/** Reads the form of a voucher: of a new receipt, or of any voucher that is corrected. */
@Component
class VoucherReader {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 40;

    private final FundUnits units;
    private final Clock clock;

    VoucherReader(FundUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A new receipt; empty when something is wrong with the form. */
    Optional<VoucherEntry> receipt(Scope scope, Typed typed, Checks checks, List<Unit> offered) {
        return entry(
                checks,
                typed,
                Direction.RECEIPT,
                Checks.FIRST,
                offered,
                where -> scope.mayWrite(where.commune(), where.unit()));
    }

    /**
     * A voucher as it is to be from now on; it stays with the commune whose account it is.
     *
     * @param earliest a day before which it cannot have been
     */
    Optional<VoucherEntry> correction(
            Scope scope,
            Typed typed,
            Checks checks,
            List<Unit> offered,
            VoucherRow voucher,
            LocalDate earliest) {
        return entry(
                checks,
                typed,
                voucher.direction(),
                earliest,
                offered,
                where ->
                        where.commune().equals(voucher.commune())
                                && scope.mayWrite(where.commune(), where.unit()));
    }

    private record Where(UnitId commune, UnitId unit) {}

    private Optional<VoucherEntry> entry(
            Checks checks,
            Typed typed,
            Direction direction,
            LocalDate earliest,
            List<Unit> offered,
            Predicate<Where> allowed) {
        Optional<String> fund = checks.word("quy", FundWords.FUNDS, "funds.form.fund.missing");
        Optional<LocalDate> day = checks.day("ngay", earliest, LocalDate.now(clock));
        Optional<Where> where =
                checks.unit("donvi", offered)
                        .flatMap(unit -> day.flatMap(on -> where(unit, on)).filter(allowed));
        if (day.isPresent() && where.isEmpty()) {
            checks.fault("donvi", "funds.form.unit.not-then");
        }
        Optional<Long> amount = checks.amount("sotien");
        Optional<String> purpose = checks.wordOrNone("mucdich", FundWords.PURPOSES);
        Optional<String> name = checks.textOrNone("nguoi", LONGEST_NAME);
        if (typed.ticked("neuten") && name.isEmpty()) {
            checks.fault("nguoi", "funds.form.giver.missing");
        }
        Optional<String> number = checks.textOrNone("so", LONGEST_NUMBER);
        return checks.failed()
                ? Optional.empty()
                : Optional.of(
                        new VoucherEntry(
                                where.orElseThrow().commune(),
                                where.orElseThrow().unit(),
                                day.orElseThrow(),
                                fund.orElseThrow(),
                                direction,
                                amount.orElseThrow(),
                                purpose,
                                name,
                                number,
                                direction == Direction.RECEIPT && typed.ticked("neuten")));
    }

    private Optional<Where> where(UnitId unit, LocalDate day) {
        return units.communeOn(unit, day).map(commune -> new Where(commune, unit));
    }
}
