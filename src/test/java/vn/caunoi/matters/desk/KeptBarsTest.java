package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** What keeps somebody out of matters is kept while posts, seats and bodies stand, never longer. */
class KeptBarsTest {
    private static TestProduct product;
    private static Ward ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = Ward.of(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatBarsIsWorkedOutOnceThoughMattersAreWrittenDownMeanwhile() {
        Bars before = bars("canbo");
        ward.raised("Đèn đường hỏng", java.util.Optional.empty());
        assertThat(bars("canbo")).isSameAs(before);
    }

    @Test
    void whoGetsAPostOfAnAreaIsKeptOutAtOnceAndWhoLosesItIsLetInAtOnce() {
        AccountId account = product.account("haichuc", Role.WARD_OFFICER, "P");
        assertThat(bars("haichuc").areas()).isEmpty();

        product.alsoHolds("haichuc", Role.MEMBER, "P-4");
        assertThat(bars("haichuc").areas()).containsExactly(ward.unit("P-4").value());

        product.bean(Accounts.class).endPosts(account, Ward.today());
        assertThat(bars("haichuc").areas()).isEmpty();
    }

    @Test
    void aSeatCountsAsSoonAsItIsKnownAndNoLongerThanItIsHeld() {
        product.account("coghe", Role.WARD_OFFICER, "P");
        assertThat(bars("coghe").areas()).isEmpty();

        owner(
                """
                UPDATE access.account SET person_id =
                    (SELECT s.person_id FROM organization.seat s JOIN organization.unit u ON u.id = s.unit_id
                     WHERE u.code = 'P-3')
                WHERE name = 'coghe'
                """);
        assertThat(bars("coghe").areas()).containsExactly(ward.unit("P-3").value());

        owner("UPDATE organization.seat SET held_until = current_date - 1");
        assertThat(bars("coghe").areas()).isEmpty();
    }

    @Test
    void whoAnswersForABodyIsKeptOutOfMattersAboutItAtOnce() {
        AccountId account = product.account("traloi", Role.WARD_OFFICER, "P");
        var body = ward.body("Công ty cấp nước");
        String concern = Concern.body(body).word();
        assertThat(bars("traloi").concerns()).doesNotContain(concern);

        var unused =
                product.bean(ScopedTransactions.class)
                        .write(
                                ward.reach(),
                                () -> {
                                    BodyStore bodies = product.bean(BodyStore.class);
                                    bodies.appoint(
                                            vn.caunoi.storage.Uuid7.next(),
                                            bodies.find(body).orElseThrow(),
                                            account.value(),
                                            Ward.today());
                                    return true;
                                });
        assertThat(bars("traloi").concerns()).contains(concern);
    }

    @Test
    void inATransactionNothingIsKept() {
        Bars kept = bars("canbo");
        Bars within =
                product.bean(ScopedTransactions.class).read(ward.reach(), () -> bars("canbo"));
        assertThat(within).isEqualTo(kept).isNotSameAs(kept);
    }

    private static Bars bars(String account) {
        return ward.caller(account).bars();
    }

    private static void owner(String statement) {
        assertThat(JdbcClient.create(product.database().owner()).sql(statement).update())
                .isPositive();
    }
}
