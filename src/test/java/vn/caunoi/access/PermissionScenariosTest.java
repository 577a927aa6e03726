package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** The scenarios of {@code docs/permissions.md}, by their numbers. */
class PermissionScenariosTest {
    private static TestProduct product;

    @BeforeAll
    static void openTheWards() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void scenario1TheHeadOfAreaThreeFindsNothingOfAreaFour() {
        Visitor head = new Visitor(product).signIn("ban3");
        assertThat(head.get("/hoat-dong").body()).doesNotContain("Riêng khu phố bốn");
        assertThat(head.get("/bao-cao/P/2022-H1/TT01").body()).doesNotContain("Riêng khu phố bốn");
        assertThat(head.get("/don-vi/P-4").statusCode()).isEqualTo(404);
        assertThat(head.get("/don-vi/P").body()).doesNotContain("Hồ Văn Tư");
    }

    @Test
    void scenario2AJointActivityIsSeenWhole() {
        assertThat(new Visitor(product).signIn("ban3").get("/hoat-dong").body())
                .contains("Chung hai khu phố", "Khu phố 3", "Khu phố 4");
    }

    @Test
    void scenario3TheWardsTotalIsWholeAndOnlyOwnEntriesOpen() {
        String page = new Visitor(product).signIn("ban3").get("/bao-cao/P/2022-H1/TT02").body();
        assertThat(page).contains("60", "Riêng khu phố ba", "Chung hai khu phố");
    }

    @Test
    void scenario4ASuccessorReadsItsPredecessors() {
        TestProduct merged = TestProduct.start();
        try {
            merged.take(
                    WardFiles.withUnits(
                                    """
                                    P-1,P,residential_area,khu phố,Khu phố 1,50,2012-01-01,2022-04-01,
                                    P-9,P,residential_area,khu phố,Khu phố 9,90,2022-04-01,,P-1
                                    """)
                            .activities("a,P-1,2022-02-01,outreach,law,Trước khi nhập,10,,,\n"));
            AccountId head = merged.account("ban9", Role.HEAD, "P-9");
            Scope scope = merged.bean(Scopes.class).of(head);
            UnitId before =
                    merged.bean(Units.class)
                            .named("P-1", LocalDate.of(2022, 1, 1))
                            .orElseThrow()
                            .id();
            UnitId ward =
                    merged.bean(Units.class)
                            .named("P", LocalDate.of(2022, 1, 1))
                            .orElseThrow()
                            .id();
            assertThat(scope.mayRead(ward, before)).isTrue();
            assertThat(scope.mayWrite(ward, before)).isTrue();
        } finally {
            merged.close();
        }
    }

    @Test
    void scenario5APostThatEndedGivesNothing() {
        AccountId gone = product.account("nghi", Role.WARD_OFFICER, "P");
        product.bean(Accounts.class).endPosts(gone, LocalDate.of(2026, 1, 1));
        assertThat(product.bean(Scopes.class).of(gone).readable()).isEqualTo(Reach.NOTHING);
        assertThat(new Visitor(product).signIn("nghi").get("/bao-cao/P/2022-H1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void scenario6APartyCellSeesTotalsAndNoEntry() {
        Visitor cell = new Visitor(product).signIn("chi3");
        assertThat(cell.get("/bao-cao/P-3/2022-H1").body()).contains("Số buổi tuyên truyền");
        assertThat(cell.get("/bao-cao/P-3/2022-H1/TT01").body())
                .doesNotContain("Riêng khu phố ba", "Chung hai");
        assertThat(cell.get("/don-vi/P-3").body()).doesNotContain("Lý Thị Ba");
    }

    @Test
    void scenario7AnAuditorTakesNothingAway() {
        assertThat(
                        new Visitor(product)
                                .signIn("kiemtra")
                                .get("/bao-cao/P/2022-H1/tai/xlsx")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void scenario8AnAdministratorSeesNoRecord() {
        AccountId admin =
                product.bean(Accounts.class)
                        .open("quantri.hai", "quantri.haiquantri.hai", Optional.empty())
                        .orElseThrow();
        product.bean(Accounts.class)
                .appoint(admin, Role.ADMINISTRATOR, Optional.empty(), LocalDate.of(2020, 1, 1));
        Scope scope = product.bean(Scopes.class).of(admin);
        assertThat(scope.readable()).isEqualTo(Reach.NOTHING);
        assertThat(scope.totals()).isEqualTo(Reach.NOTHING);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWithoutASessionToo() {
        assertThat(new Visitor(product).postFrom("cross-site", "/dang-nhap").statusCode())
                .isEqualTo(403);
    }

    @Test
    void afterFiveWrongPasswordsTheAccountWaitsAndNobodyElseDoes() {
        product.account("hay.quen", Role.MEMBER, "P-3");
        SignInAttempts attempts = product.bean(SignInAttempts.class);
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.attempt("hay.quen", "wrong"))
                    .isInstanceOf(SignInAttempts.Outcome.Wrong.class);
        }
        assertThat(attempts.attempt("hay.quen", "hay.quenhay.quen"))
                .isInstanceOf(SignInAttempts.Outcome.Wait.class);
        assertThat(attempts.attempt("ban3", "ban3ban3"))
                .isInstanceOf(SignInAttempts.Outcome.Welcome.class);
    }

    @Test
    void everyPageCarriesAStrictPolicyAndNoCookieBeforeNeed() {
        var answer = new Visitor(product).get("/dang-nhap");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
