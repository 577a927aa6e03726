package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.LoanStore.LoanRow;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** The revolving capital: what was lent comes back, and can be lent again. */
@Component
public class Loans {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final LoanStore loans;
    private final VoucherStore vouchers;
    private final VoucherWriting writing;

    Loans(
            ScopedTransactions transactions,
            Acts acts,
            LoanStore loans,
            VoucherStore vouchers,
            VoucherWriting writing) {
        this.transactions = transactions;
        this.acts = acts;
        this.loans = loans;
        this.vouchers = vouchers;
        this.writing = writing;
    }

    /** Whether the person writes down what is paid back. */
    public static boolean keeps(Scope scope, LoanRow loan) {
        return scope.mayWrite(loan.commune(), loan.unit());
    }

    /** Writes a receipt that pays back a part of a loan or all of it. */
    public VoucherOutcome repay(
            Scope scope, UUID id, LocalDate day, long amount, Optional<String> number) {
        return transactions.write(
                scope.writable(),
                () -> {
                    LoanRow found =
                            loans.find(id)
                                    .filter(loan -> keeps(scope, loan))
                                    .orElseThrow(NotFound::new);
                    vouchers.waitForOthers(Set.of(found.commune()));
                    LoanRow loan = loans.find(id).orElseThrow(NotFound::new);
                    if (amount > loan.rest()) {
                        throw new Refusal("funds.loan.more-than-rest");
                    }
                    VoucherEntry entry = repayment(loan, day, amount, number);
                    String code = VoucherWriting.freshCode();
                    return writing.objection(entry, code, Set.of())
                            .orElseGet(() -> written(scope, loan, code, entry));
                });
    }

    private VoucherOutcome written(Scope scope, LoanRow loan, String code, VoucherEntry entry) {
        UUID act = acts.begin(scope, "funds.repaid");
        UUID voucher = writing.write(act, scope.account(), code, entry, loan.borrower());
        loans.link(voucher, loan);
        return new Written(voucher, act);
    }

    private static VoucherEntry repayment(
            LoanRow loan, LocalDate day, long amount, Optional<String> number) {
        return new VoucherEntry(
                loan.commune(),
                loan.unit(),
                day,
                RequestEntry.REVOLVING,
                Direction.RECEIPT,
                amount,
                loan.purpose(),
                Optional.empty(),
                number,
                false);
    }
}
