package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Accounts at the screen: who may do what to whose, and what ends at once. */
class AccountsTest {
    private static final String OWN_CHOICE = "cây đa giữa làng";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Pattern PASSWORD =
            Pattern.compile("<strong>((?:[a-z0-9]{4}-){3}[a-z0-9]{4})</strong>");
    private static final Pattern NAME = Pattern.compile("<dd class=\"incident\"><strong>([^<]+)<");

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
    void anOfficerMakesAnAccountWhosePasswordIsShownOnceAndOpensNothingButItsChange() {
        HttpResponse<String> made =
                new Visitor(product)
                        .signIn("canbo")
                        .post(
                                "/cai-dat/tai-khoan/moi",
                                "vaitro",
                                "head",
                                "donvi",
                                "P-2",
                                "tungay",
                                "2026-01-01");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(shown(NAME, made)).isEqualTo("truongban.kp2");
        String password = shown(PASSWORD, made);
        assertThat(
                        dump("SELECT row_to_json(a)::text FROM access.account a")
                                + dump("SELECT row_to_json(e)::text FROM access.account_event e"))
                .doesNotContain(password);

        Visitor head = new Visitor(product).signIn("truongban.kp2", password);
        assertThat(head.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tai-khoan-cua-toi/mat-khau"));
        assertThat(head.get("/hoat-dong").statusCode()).isEqualTo(302);
        String token = product.bean(Tokens.class).issue(account("truongban.kp2"));
        assertThat(new Visitor(product).get("/api/v1/units/P", token).statusCode()).isEqualTo(401);

        assertThat(change(head, password, OWN_CHOICE).statusCode()).isEqualTo(302);
        assertThat(head.get("/hoat-dong").statusCode()).isEqualTo(200);
        assertThat(new Visitor(product).get("/api/v1/units/P", token).statusCode())
                .isNotEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "ward_officer, P",
        "chair, P",
        "standing_committee, P",
        "administrator, ''",
        "province, T-01",
        "central, VN",
        // a head of a whole ward would write the whole ward
        "head, P",
        "member, P",
        "head, Q-1",
        "auditor, Q",
        "auditor, T-01",
        "head, khong-co",
        "emperor, P-3"
    })
    void aForgedFormGivesAnOfficerNothingAboveOrBeside(String role, String unit) {
        AccountId member =
                product.account("tv." + role + "." + unit.toLowerCase(), Role.MEMBER, "P-1");
        Visitor officer = new Visitor(product).signIn("canbo");
        String before = dump("SELECT count(*) FROM access.post");
        for (String path :
                List.of("/cai-dat/tai-khoan/moi", "/cai-dat/tai-khoan/" + member + "/nhiem-vu")) {
            assertThat(
                            officer.post(
                                            path,
                                            "vaitro",
                                            role,
                                            "donvi",
                                            unit,
                                            "tungay",
                                            "2026-01-01",
                                            "ten",
                                            "")
                                    .statusCode())
                    .as(path)
                    .isEqualTo(422);
        }
        assertThat(dump("SELECT count(*) FROM access.post")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "bencanh", "chutich", "canbo", "tinh", "haingoi"})
    void anOfficerTouchesNoAccountAboveBesideOrHerOwn(String name) {
        if (name.equals("haingoi")) {
            AccountId both = product.account(name, Role.HEAD, "P-1");
            product.bean(Accounts.class)
                    .appoint(both, Role.HEAD, Optional.of(unit("Q-1")), LocalDate.of(2020, 1, 1));
        }
        String path = "/cai-dat/tai-khoan/" + account(name);
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(officer.get(path).statusCode()).isEqualTo(404);
        for (String act : List.of("/mat-khau", "/ngung", "/mo-lai", "/thu-hoi", "/nhiem-vu")) {
            assertThat(
                            officer.post(
                                            path + act,
                                            "vaitro",
                                            "head",
                                            "donvi",
                                            "P-3",
                                            "tungay",
                                            "2026-01-01")
                                    .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(officer.get("/cai-dat/tai-khoan").body()).doesNotContain(">" + name + "</a>");
        assertThat(product.bean(Accounts.class).named(name)).isPresent();
    }

    @Test
    void anAdministratorCannotRaiseHimself() {
        AccountId self = account("quantri");
        Visitor administrator = new Visitor(product).signIn("quantri");
        assertThat(administrator.get("/cai-dat/tai-khoan/" + self).body())
                .contains("Không ai tự đặt quyền cho mình");
        assertThat(
                        administrator
                                .post(
                                        "/cai-dat/tai-khoan/" + self + "/nhiem-vu",
                                        "vaitro",
                                        "ward_officer",
                                        "donvi",
                                        "P",
                                        "tungay",
                                        "2026-01-01")
                                .statusCode())
                .isEqualTo(404);
        assertThat(product.bean(Scopes.class).of(self).writable()).isEqualTo(Reach.NOTHING);
    }

    @Test
    void aDisabledAccountIsOutAtOnceInEverySessionAndByToken() {
        AccountId account = product.account("sapngung", Role.MEMBER, "P-3");
        Visitor atHome = new Visitor(product).signIn("sapngung");
        Visitor onThePhone = new Visitor(product).signIn("sapngung");
        String token = product.bean(Tokens.class).issue(account);
        assertThat(atHome.get("/hoat-dong").statusCode()).isEqualTo(200);
        Visitor officer = new Visitor(product).signIn("canbo");

        officer.post("/cai-dat/tai-khoan/" + account + "/ngung");
        for (Visitor session : List.of(atHome, onThePhone)) {
            assertThat(session.get("/hoat-dong").statusCode()).isEqualTo(302);
        }
        assertThat(
                        dump(
                                "SELECT count(*) FROM access.spring_session WHERE principal_name = 'sapngung'"))
                .isEqualTo("0");
        assertThat(new Visitor(product).get("/api/v1/units/P", token).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> new Visitor(product).signIn("sapngung"))
                .isInstanceOf(AssertionError.class);

        officer.post("/cai-dat/tai-khoan/" + account + "/mo-lai");
        assertThat(new Visitor(product).signIn("sapngung").get("/hoat-dong").statusCode())
                .isEqualTo(200);
        assertThat(atHome.get("/hoat-dong").statusCode()).isEqualTo(302);
        assertThat(officer.get("/cai-dat/tai-khoan/" + account).body())
                .contains("Ngừng tài khoản", "Mở lại tài khoản", "canbo");
    }

    @Test
    void aResetPasswordEndsSessionsAndTokensAndTheOldPassword() {
        AccountId account = product.account("quenroi", Role.MEMBER, "P-3");
        Visitor before = new Visitor(product).signIn("quenroi");
        product.bean(Tokens.class).issue(account);
        String password =
                shown(
                        PASSWORD,
                        new Visitor(product)
                                .signIn("canbo")
                                .post("/cai-dat/tai-khoan/" + account + "/mat-khau"));
        assertThat(before.get("/hoat-dong").statusCode()).isEqualTo(302);
        assertThat(product.bean(Tokens.class).count(account)).isZero();
        assertThatThrownBy(() -> new Visitor(product).signIn("quenroi"))
                .isInstanceOf(AssertionError.class);
        assertThat(new Visitor(product).signIn("quenroi", password).get("/").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoChangesHisPasswordStaysAndHisOtherMachinesAndTokensDoNot() {
        product.account("caonien", Role.MEMBER, "P-3");
        Visitor here = new Visitor(product).signIn("caonien");
        Visitor elsewhere = new Visitor(product).signIn("caonien");
        assertThat(change(here, "khong phai no dau", OWN_CHOICE).statusCode()).isEqualTo(422);
        assertThat(change(here, "caoniencaonien", "caonien 1961 nha").statusCode()).isEqualTo(422);
        assertThat(change(here, "caoniencaonien", "matkhau123456").statusCode()).isEqualTo(422);
        assertThat(elsewhere.get("/hoat-dong").statusCode()).isEqualTo(200);
        String token = product.bean(Tokens.class).issue(account("caonien"));
        assertThat(change(here, "caoniencaonien", OWN_CHOICE).statusCode()).isEqualTo(302);
        assertThat(new Visitor(product).get("/api/v1/units/P", token).statusCode()).isEqualTo(401);
        assertThat(here.get("/hoat-dong").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/hoat-dong").statusCode()).isEqualTo(302);
        assertThat(new Visitor(product).signIn("caonien", OWN_CHOICE).get("/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneEndsOnesOwnSessionsAndNobodyElses() {
        product.account("haimay", Role.MEMBER, "P-3");
        Visitor here = new Visitor(product).signIn("haimay");
        Visitor lost = new Visitor(product).signIn("haimay");
        Visitor other = new Visitor(product).signIn("ban3");
        String handle =
                dump(
                        "SELECT primary_id FROM access.spring_session WHERE principal_name = 'ban3' LIMIT 1");
        assertThat(
                        here.post("/tai-khoan-cua-toi/phien/" + handle.strip() + "/ket-thuc")
                                .statusCode())
                .isEqualTo(404);
        here.post("/tai-khoan-cua-toi/phien/ket-thuc");
        assertThat(lost.get("/").statusCode()).isEqualTo(302);
        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(other.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadIsReplacedInOneStepAndTheOldOneIsOut() {
        AccountId old = product.account("truongban.cu", Role.HEAD, "P-4");
        Visitor before = new Visitor(product).signIn("truongban.cu");
        HeldPost post = product.bean(AccountTable.class).posts(List.of(old)).getFirst();
        HttpResponse<String> answer =
                new Visitor(product)
                        .signIn("canbo")
                        .post(
                                "/cai-dat/tai-khoan/thay",
                                "nhiemvu",
                                post.id().toString(),
                                "tungay",
                                "01/01/2026");
        assertThat(before.get("/").statusCode()).isEqualTo(302);
        assertThat(product.bean(Scopes.class).of(old).writable()).isEqualTo(Reach.NOTHING);
        AccountId successor = account(shown(NAME, answer));
        assertThat(product.bean(Scopes.class).of(successor).writable().units())
                .contains(unit("P-4").value());
        // the person stands behind the account, because the seat has just one holder
        assertThat(product.bean(Accounts.class).named(shown(NAME, answer)).orElseThrow().person())
                .isPresent();
    }

    @Test
    void aReplacementIsOfferedOnlyWhereOneMayGiveTheRole() {
        AccountReplacement replacement = product.bean(AccountReplacement.class);
        Scope officer = scope("canbo");
        product.account("phoban.p1", Role.DEPUTY_HEAD, "P-1");
        for (var attempt :
                List.of(
                        replacement.replace(
                                scope("bencanh"),
                                unit("P-1"),
                                Role.DEPUTY_HEAD,
                                Optional.empty(),
                                TODAY),
                        replacement.replace(
                                scope("ban3"),
                                unit("P-1"),
                                Role.DEPUTY_HEAD,
                                Optional.empty(),
                                TODAY),
                        replacement.replace(
                                officer, unit("P"), Role.CHAIR, Optional.empty(), TODAY),
                        replacement.replace(
                                officer, unit("P-1"), Role.PARTY_CELL, Optional.empty(), TODAY))) {
            assertThat(attempt).isEmpty();
        }
        NewAccount made =
                replacement
                        .replace(officer, unit("P-1"), Role.DEPUTY_HEAD, Optional.empty(), TODAY)
                        .orElseThrow();
        assertThat(made.name()).isEqualTo("phoban.kp1");
        assertThat(
                        replacement
                                .replace(
                                        officer,
                                        unit("P-1"),
                                        Role.DEPUTY_HEAD,
                                        Optional.empty(),
                                        TODAY)
                                .orElseThrow()
                                .name())
                .isEqualTo("phoban.kp1.thu");
        assertThat(product.bean(Accounts.class).posts(made.id(), TODAY)).isEmpty();
    }

    @Test
    void whatWasDoneToAnAccountCannotBeUndone() {
        product.account("lichsu", Role.MEMBER, "P-3");
        assertThat(
                        dump(
                                """
                                SELECT string_agg(event, ',' ORDER BY e.happened_at, e.id) FROM access.account_event e
                                JOIN access.account a ON a.id = e.account_id WHERE a.name = 'lichsu'
                                """))
                .isEqualTo("opened,post_given");
        JdbcClient jdbc = product.bean(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM access.account_event").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE access.account_event SET event = 'opened'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void fiveMissesAtTheDoorHoldUpOneAccountAndNotItsVillage() {
        product.account("bitron", Role.MEMBER, "P-3");
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> new Visitor(product).signIn("bitron", "đoán mò đoán mò"))
                    .isInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(() -> new Visitor(product).signIn("bitron"))
                .hasMessageContaining("loi=cho");
        // everybody of the village comes from the same address as the guesser
        for (String neighbour : List.of("ban3", "chi3", "canbo")) {
            assertThat(new Visitor(product).signIn(neighbour).get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void guessesAtThePresentPasswordCountLikeThoseAtTheDoor() {
        product.account("dangmo", Role.MEMBER, "P-3");
        Visitor thief = new Visitor(product).signIn("dangmo");
        for (int i = 0; i < 5; i++) {
            change(thief, "đoán mò lần nữa", OWN_CHOICE);
        }
        assertThat(change(thief, "dangmodangmo", OWN_CHOICE).statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> change(Visitor who, String present, String password) {
        return who.post(
                "/tai-khoan-cua-toi/mat-khau",
                "matkhaucu",
                present,
                "matkhau",
                password,
                "matkhau2",
                password);
    }

    private static String shown(Pattern what, HttpResponse<String> page) {
        Matcher found = what.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static AccountId account(String name) {
        return product.bean(Accounts.class).named(name).orElseThrow().id();
    }

    private static Scope scope(String name) {
        return product.bean(Scopes.class).of(account(name));
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, TODAY).orElseThrow().id();
    }

    /** As the application role sees it. */
    private static String dump(String sql) {
        return String.join(
                "\n", product.bean(JdbcClient.class).sql(sql).query(String.class).list());
    }
}
