package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.LoanStore.LoanRow;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

class LoansTest {
    private static TestProduct product;
    private static FundDesk officer;
    private static FundDesk head;

    @BeforeAll
    static void aWard() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(4));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("chutich", Role.CHAIR, "P");
        product.account("ban3", Role.HEAD, "P-3");
        officer = FundDesk.of(product, "canbo");
        head = FundDesk.of(product, "ban3");
        officer.receive("P", "revolving_capital", 10_000);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String lent(long amount) {
        String loan = head.lend("P-3", amount);
        FundDesk.of(product, "chutich").approve(loan);
        return loan;
    }

    private static LoanRow loan(String id) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(LoanStore.class)
                                        .find(UUID.fromString(id))
                                        .orElseThrow());
    }

    @Test
    void whatIsPaidBackCanBeLentAgain() {
        String loan = lent(1000);
        officer.pay(loan);
        head.repay(loan, 300);
        officer.repay(loan, 700);
        assertThat(loan(loan).rest()).isZero();
        assertThatThrownBy(() -> head.repay(loan, 1)).hasMessage("funds.loan.more-than-rest");
    }

    @Test
    void aWithdrawnRepaymentPaysNothingBack() {
        String loan = lent(1000);
        officer.pay(loan);
        UUID back = UUID.fromString(head.repay(loan, 1000));
        Written withdrawn = FundDesk.written(head.withdraw(back, head.voucher(back).version()));
        assertThat(loan(loan).rest()).isEqualTo(1000);
        head.repay(loan, 400);
        assertThat(head.undo(withdrawn.act(), new Random(1)))
                .as("more would be paid back than was lent")
                .isFalse();
        assertThat(loan(loan).rest()).isEqualTo(600);
    }

    @Test
    void aLoanThatIsBeingPaidBackIsNotWithdrawn() {
        String loan = lent(1000);
        UUID lent = UUID.fromString(officer.pay(loan));
        head.repay(loan, 100);
        assertThatThrownBy(() -> officer.withdraw(lent, officer.voucher(lent).version()))
                .hasMessage("funds.withdraw.repaid");
        assertThat(loan(loan).rest()).isEqualTo(900);
    }
}
