package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.funds.desk.Corrections;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.Loans;
import vn.caunoi.funds.desk.PaymentRequests;
import vn.caunoi.funds.desk.Receipts;
import vn.caunoi.funds.desk.RequestEntry;
import vn.caunoi.funds.desk.RequestOutcome;
import vn.caunoi.funds.desk.RequestUndo;
import vn.caunoi.funds.desk.Statements;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.web.Refusal;

/** Somebody at work with the funds, without a browser; always today. */
final class FundDesk {
    private final TestProduct product;
    private final Scope scope;

    private FundDesk(TestProduct product, Scope scope) {
        this.product = product;
        this.scope = scope;
    }

    static FundDesk of(TestProduct product, String account) {
        return new FundDesk(
                product,
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named(account).orElseThrow().id()));
    }

    Scope scope() {
        return scope;
    }

    LocalDate today() {
        return LocalDate.now(product.bean(Clock.class));
    }

    Unit unit(String code) {
        return product.bean(Units.class).named(code, today()).orElseThrow();
    }

    VoucherEntry receipt(String unit, String fund, long amount, LocalDate day) {
        UnitId at = unit(unit).id();
        return new VoucherEntry(
                product.bean(FundUnits.class).communeOn(at, day).orElseThrow(),
                at,
                day,
                fund,
                Direction.RECEIPT,
                amount,
                Optional.empty(),
                Optional.of("Công ty Hạt Mầm"),
                Optional.empty(),
                true);
    }

    String receive(String unit, String fund, long amount) {
        return receive(unit, fund, amount, today()).voucher().toString();
    }

    Written receive(String unit, String fund, long amount, LocalDate day) {
        return written(
                product.bean(Receipts.class).receive(scope, receipt(unit, fund, amount, day)));
    }

    String ask(String unit, String fund, long amount, String purpose) {
        return asked(unit, fund, amount, Optional.of(purpose), Optional.empty())
                .request()
                .toString();
    }

    String lend(String unit, long amount) {
        return asked(
                        unit,
                        RequestEntry.REVOLVING,
                        amount,
                        Optional.empty(),
                        Optional.of(today().plusYears(1)))
                .request()
                .toString();
    }

    RequestOutcome asked(
            String unit,
            String fund,
            long amount,
            Optional<String> purpose,
            Optional<LocalDate> due) {
        UnitId at = unit(unit).id();
        return product.bean(PaymentRequests.class)
                .ask(
                        scope,
                        new RequestEntry(
                                product.bean(FundUnits.class).communeOn(at, today()).orElseThrow(),
                                at,
                                fund,
                                today(),
                                amount,
                                purpose,
                                Optional.of("Hộ bà Mơ"),
                                due,
                                "Mái nhà dột"));
    }

    RequestOutcome approve(String request) {
        return product.bean(PaymentRequests.class).approve(scope, UUID.fromString(request));
    }

    VoucherOutcome tryToPay(String request, LocalDate day) {
        return product.bean(PaymentRequests.class)
                .pay(scope, UUID.fromString(request), day, Optional.empty());
    }

    String pay(String request) {
        return written(tryToPay(request, today())).voucher().toString();
    }

    String repay(String loan, long amount) {
        return written(
                        product.bean(Loans.class)
                                .repay(
                                        scope,
                                        UUID.fromString(loan),
                                        today(),
                                        amount,
                                        Optional.empty()))
                .voucher()
                .toString();
    }

    String publish(String commune, String fund) {
        return product.bean(Statements.class)
                .publish(scope, unit(commune), fund, Period.containing(PeriodKind.YEAR, today()))
                .id()
                .toString();
    }

    RequestOutcome refuse(String request) {
        return product.bean(PaymentRequests.class)
                .refuse(scope, UUID.fromString(request), "Chưa đủ hồ sơ");
    }

    RequestOutcome withdrawRequest(String request) {
        return product.bean(PaymentRequests.class).withdraw(scope, UUID.fromString(request));
    }

    VoucherRow voucher(UUID id) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () -> product.bean(VoucherReads.class).find(id).orElseThrow());
    }

    RequestRow request(String id) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(RequestStore.class)
                                        .find(UUID.fromString(id))
                                        .orElseThrow());
    }

    VoucherOutcome correct(UUID voucher, int seen, VoucherEntry entry) {
        return product.bean(Corrections.class).correct(scope, voucher, seen, entry);
    }

    VoucherOutcome withdraw(UUID voucher, int seen) {
        return product.bean(Corrections.class).withdraw(scope, voucher, seen, "Ghi nhầm");
    }

    /**
     * Takes an act back as the button does, whatever the order in which the keepers stand.
     *
     * @return whether it was taken back as a whole; else nothing was
     */
    boolean undo(UUID act, Random order) {
        List<TakesBack> keepers =
                new ArrayList<>(
                        List.of(
                                product.bean(FundIntake.class),
                                product.bean(RequestUndo.class),
                                product.bean(ConsentStore.class),
                                product.bean(People.class)));
        Collections.shuffle(keepers, order);
        try {
            return product.bean(ScopedTransactions.class)
                    .write(
                            scope.writable(),
                            () -> {
                                if (keepers.stream()
                                        .anyMatch(keeper ->
                                                keeper.takeBack(act, "Bấm nhầm").isEmpty())) {
                                    throw new Refusal("rests on it");
                                }
                                return true;
                            });
        } catch (Refusal restsOnIt) {
            return false;
        }
    }

    static Written written(VoucherOutcome outcome) {
        assertThat(outcome).isInstanceOf(Written.class);
        return (Written) outcome;
    }
}
