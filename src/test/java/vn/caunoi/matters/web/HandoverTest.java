package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What an officer who left was given comes to who serves now. */
class HandoverTest {
    private static final String GONE = "/y-kien?nguoi=thoi";

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor officer;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = new MattersOfWard(product);
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void mattersOfAnOfficerWhoLeftAreShownAndGivenToWhoServes() {
        AccountId leaving = product.account("canbocu", Role.WARD_OFFICER, "P");
        Matter his = given(leaving, "Cống hẻm 3 nghẹt");
        Matter mine = given(ward.scope("canbo").account(), "Đèn hẻm 4 tắt");
        Matter nobodys = ward.anonymous(true, "Chưa giao ai").matter();
        assertThat(officer.get("/y-kien").body()).doesNotContain("Nhận bàn giao");
        assertThat(officer.get(GONE).body()).doesNotContain(his.code());

        product.bean(Accounts.class).endPosts(leaving, MattersOfWard.today());

        assertThat(officer.get("/").body()).contains("1 việc cần nhận bàn giao");
        assertThat(officer.get("/y-kien").body())
                .contains("Có 1 việc đang theo dõi được giao cho người đã thôi", GONE);
        assertThat(officer.get(GONE).body())
                .contains(his.code(), "checked")
                .doesNotContain(mine.code(), nobodys.code());

        String to = ward.scope("canbo").account().value().toString();
        var done =
                officer.post(
                        "/y-kien/giao-nhieu",
                        "chon",
                        his.id() + "_" + his.version(),
                        "nguoinhan",
                        to,
                        "xem",
                        "nguoi=thoi");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElse("")).contains("nguoi=thoi");
        assertThat(officer.get("/y-kien").body()).doesNotContain("Nhận bàn giao");
        assertThat(officer.get("/y-kien?nguoi=toi").body()).contains(his.code(), mine.code());
        assertThat(officer.get("/y-kien/" + his.id()).body())
                .contains("canbocu")
                .contains("Giao theo dõi");
    }

    @Test
    void onlyWhoKeepsTheRecordsIsAskedToTakeOver() {
        AccountId leaving = product.account("canbocu2", Role.WARD_OFFICER, "P");
        Matter his = given(leaving, "Vỉa hè hẻm 8");
        product.bean(Accounts.class).endPosts(leaving, MattersOfWard.today());

        for (String name : new String[] {"ban3", "chutich", "kiemtra", "bencanh"}) {
            Visitor other = new Visitor(product).signIn(name);
            assertThat(other.get("/y-kien").body()).as(name).doesNotContain("Nhận bàn giao");
            assertThat(other.get("/").body()).as(name).doesNotContain("nhận bàn giao");
        }
        assertThat(officer.get(GONE).body()).contains(his.code());
        ward.taken(
                ward.step(
                        "canbo",
                        his,
                        new MatterStep.Assigned(ward.scope("canbo").account().value())));
    }

    private static Matter given(AccountId account, String text) {
        return ward.taken(
                ward.step(
                        "canbo",
                        ward.anonymous(true, text).matter(),
                        new MatterStep.Assigned(account.value())));
    }
}
