package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.funds.PublicStatement.Part;
import vn.caunoi.funds.desk.Statements;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.organization.UnitId;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.NotFound;

class PublicationTest {
    private static final String FUND = "for_the_poor";

    private TestProduct product;
    private FundDesk officer;
    private UnitId ward;

    @BeforeEach
    void aWard() {
        product = TestProduct.start();
        product.take(
                WardFiles.withAreas(4)
                        .fund("old,P-1,2020-03-01,for_the_poor,receipt,1000,,Bà Không Nêu Tên,\n"));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("chutich", Role.CHAIR, "P");
        product.account("ban3", Role.HEAD, "P-3");
        officer = FundDesk.of(product, "canbo");
        ward = officer.unit("P").id();
    }

    @AfterEach
    void close() {
        product.close();
    }

    private PublicStatement latest() {
        return product.bean(PublicStatements.class).latest(ward, FUND).orElseThrow();
    }

    private static VoucherEntry named(VoucherEntry entry, boolean named) {
        return new VoucherEntry(
                entry.commune(),
                entry.unit(),
                entry.day(),
                entry.fund(),
                entry.direction(),
                entry.amount(),
                entry.purpose(),
                entry.counterparty(),
                entry.number(),
                named);
    }

    @Test
    void aSheetShowsWhatWasThereWhatCameAndWhatWent() {
        officer.receive("P-3", FUND, 500);
        officer.receive("P-1", FUND, 200);
        String request = officer.ask("P-4", FUND, 300, "housing");
        FundDesk.of(product, "chutich").approve(request);
        officer.pay(request);
        officer.publish("P", FUND);
        PublicStatement sheet = latest();
        assertThat(sheet.opening()).isEqualTo(1000);
        assertThat(sheet.receiptsByArea())
                .containsExactly(new Part("Khu phố 1", 200), new Part("Khu phố 3", 500));
        assertThat(sheet.paymentsByPurpose()).containsExactly(new Part("housing", 300));
        assertThat(sheet.closing()).isEqualTo(1400);
        assertThat(sheet.lastDay()).isEqualTo(officer.today());
    }

    @Test
    void aPublishedSheetStandsWhateverTheLedgerSaysLater() {
        officer.receive("P-3", FUND, 500);
        officer.publish("P", FUND);
        PublicStatement before = latest();
        Written more = officer.receive("P-3", FUND, 70, officer.today());
        assertThat(latest()).isEqualTo(before);

        officer.publish("P", FUND);
        assertThat(latest().receipts()).isEqualTo(570);
        assertThat(product.bean(PublicStatements.class).all(ward)).hasSize(1);
        assertThat(
                        product.bean(Statements.class)
                                .published(before.id())
                                .orElseThrow()
                                .statement()
                                .receipts())
                .as("the replaced one stays")
                .isEqualTo(500);
        assertThat(officer.undo(more.act(), new Random(1))).isTrue();
        assertThat(latest().receipts()).isEqualTo(570);
    }

    @Test
    void nothingIsPublicBeforeItIsPublishedAndOnlyTheKeeperPublishes() {
        officer.receive("P-3", FUND, 500);
        assertThat(product.bean(PublicStatements.class).all(ward)).isEmpty();
        assertThatThrownBy(() -> FundDesk.of(product, "ban3").publish("P", FUND))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> FundDesk.of(product, "chutich").publish("P", FUND))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoAgreedIsNamedAndOnlyWhileHeAgrees() {
        Written receipt = officer.receive("P-3", FUND, 500, officer.today());
        officer.publish("P", FUND);
        assertThat(latest().gifts()).containsExactly(new Part("Công ty Hạt Mầm", 500));

        UUID id = receipt.voucher();
        VoucherEntry same = officer.receipt("P-3", FUND, 500, officer.today());
        Written taken =
                FundDesk.written(
                        officer.correct(id, officer.voucher(id).version(), named(same, false)));
        assertThat(latest().gifts()).as("also on the old sheet").isEmpty();
        assertThat(officer.undo(taken.act(), new Random(1))).isTrue();
        assertThat(latest().gifts()).hasSize(1);
    }

    @Test
    void theWordOfOneGiverIsNotThatOfAnother() {
        Written receipt = officer.receive("P-3", FUND, 500, officer.today());
        officer.publish("P", FUND);
        UUID id = receipt.voucher();
        VoucherEntry entry = officer.receipt("P-3", FUND, 500, officer.today());
        VoucherEntry other =
                new VoucherEntry(
                        entry.commune(),
                        entry.unit(),
                        entry.day(),
                        entry.fund(),
                        entry.direction(),
                        entry.amount(),
                        entry.purpose(),
                        Optional.of("Bà Lê Thị Thử"),
                        entry.number(),
                        false);
        Written corrected =
                FundDesk.written(officer.correct(id, officer.voucher(id).version(), other));
        assertThat(latest().gifts()).isEmpty();
        officer.publish("P", FUND);
        assertThat(latest().gifts()).isEmpty();
        assertThat(officer.undo(corrected.act(), new Random(1))).isTrue();
        assertThat(product.bean(PublicStatements.class).all(ward))
                .flatExtracting(PublicStatement::gifts)
                .as("the second sheet was published without a named giver")
                .isEqualTo(List.of());
    }
}
