package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.committees.Desk.figure;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

class SeatDeskTest {
    private static final String ROSTER =
            """
            P-1,Giàng Thị Bạn,1970,female,member,branch,,,2021-01-01,
            P-2,Giàng Văn Nghỉ,1960,male,member,branch,,,2021-01-01,
            """;

    private static TestProduct product;
    private static Desk officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("canbo2", Role.WARD_OFFICER, "P");
        product.account("ban2", Role.HEAD, "P-2");
        product.take(WardFiles.empty().members(ROSTER));
        officer = new Desk(product, "canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String link(String unit, String name, String word) {
        String page = officer.page("/ban-cong-tac/" + unit);
        Matcher link =
                Pattern.compile("/ban-cong-tac/" + unit + "/thanh-vien/[0-9a-f-]{36}/" + word)
                        .matcher(page.substring(page.indexOf(">" + name + "<")));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void whoLeavesIsRememberedWithACodeWordThatAnImportDoesNotWipeOut() {
        String path = link("P-2", "Giàng Văn Nghỉ", "thoi");
        officer.done(path, "phienban", officer.version(path), "tu", "2025-05-01", "lydo", "health");

        assertThat(figure(product, "P-2", "2025-04", "TC03")).isEqualTo("1");
        assertThat(figure(product, "P-2", "2025-05", "TC03")).isEqualTo("0");
        assertThat(officer.page("/ban-cong-tac/P-2")).contains("Lý do thôi: Sức khỏe");
        assertThat(new Desk(product, "ban2").page("/ban-cong-tac/P-2"))
                .contains("Giàng Văn Nghỉ")
                .doesNotContain("Sức khỏe", "/sua", "/thoi");

        product.take(
                WardFiles.empty()
                        .members(
                                "P-2,Giàng Văn Nghỉ,1960,male,member,branch,Chi hội Nông dân,,2021-01-01,2025-05-01\n"));
        assertThat(officer.page("/ban-cong-tac/P-2"))
                .contains("Chi hội Nông dân", "Lý do thôi: Sức khỏe");
    }

    @Test
    void theAccountOfWhoLeavesLosesItsRightsWithTheSeatAndOnlyThat() {
        String step = "/ban-cong-tac/P-4/thay-truong-ban/tai-khoan";
        assertThat(officer.post(step, "ten", "tu.ban4").statusCode()).isEqualTo(200);
        Accounts accounts = product.bean(Accounts.class);
        AccountId head = accounts.named("tu.ban4").orElseThrow().id();
        product.account("khac.ban4", Role.HEAD, "P-4");
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(accounts.posts(head, day)).hasSize(1);

        String path = link("P-4", "Hồ Văn Tư", "thoi");
        String act =
                officer.done(
                        path,
                        "phienban",
                        officer.version(path),
                        "tu",
                        "2025-06-01",
                        "lydo",
                        "health");
        assertThat(accounts.posts(head, day)).isEmpty();
        AccountId other = accounts.named("khac.ban4").orElseThrow().id();
        assertThat(accounts.posts(other, day)).hasSize(1);

        officer.undo(act);
        assertThat(accounts.posts(head, day)).hasSize(1);
    }

    @Test
    void nobodySitsTwiceInOneCommitteeOnOneDay() {
        String before = figure(product, "P-1", "2025-05", "TC03");
        HttpResponse<String> answer =
                officer.post(
                        "/ban-cong-tac/P-1/thanh-vien/moi",
                        "hoten",
                        "Giàng Thị Bạn",
                        "namsinh",
                        "1970",
                        "nhiemvu",
                        "deputy_head",
                        "tu",
                        "2024-01-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("đang tham gia Ban trong thời gian đó");
        assertThat(figure(product, "P-1", "2025-05", "TC03")).isEqualTo(before);
    }

    @Test
    void aNewPositionBeginsOnItsDayAndTheEarlierOneStays() {
        officer.done(
                "/ban-cong-tac/P-3/thanh-vien/moi",
                "hoten",
                "Mùa Thị Lên",
                "namsinh",
                "1978",
                "gioitinh",
                "female",
                "nhiemvu",
                "member",
                "tu",
                "01/02/2024");
        String move = link("P-3", "Mùa Thị Lên", "nhiem-vu");
        officer.done(
                move,
                "phienban",
                officer.version(move),
                "nhiemvu",
                "deputy_head",
                "tu",
                "2024-08-01");

        assertThat(position("2024-07-31")).isEqualTo("Thành viên");
        assertThat(position("2024-08-01")).isEqualTo("Phó Trưởng ban");
    }

    private static String position(String day) {
        String page = officer.page("/ban-cong-tac/P-3?ngay=" + day);
        String row = page.substring(page.indexOf(">Mùa Thị Lên<"));
        Matcher position = Pattern.compile("<strong>([^<]+)</strong>").matcher(row);
        assertThat(position.find()).isTrue();
        return position.group(1);
    }

    /** Also where the first one corrected nothing but a telephone number. */
    @Test
    void aStaleFormTellsWhatChangedAndKeepsWhatWasTyped() {
        String edit = link("P-1", "Giàng Thị Bạn", "sua");
        String seen = officer.version(edit);
        correct(officer, edit, seen, "0912 111 222", "Chi hội A");

        HttpResponse<String> second =
                new Desk(product, "canbo2")
                        .post(
                                edit,
                                "phienban",
                                seen,
                                "hoten",
                                "Giàng Thị Bạn",
                                "namsinh",
                                "1970",
                                "gioitinh",
                                "female",
                                "nhiemvu",
                                "member",
                                "nhom",
                                "branch",
                                "daidien",
                                "Chi hội B",
                                "tu",
                                "2021-01-01");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("0912 111 222", "Chi hội A", "Chi hội B");
        assertThat(officer.page(edit)).contains("Chi hội A").doesNotContain("Chi hội B");
    }

    private static void correct(
            Desk desk, String edit, String seen, String phone, String represents) {
        desk.done(
                edit,
                "phienban",
                seen,
                "hoten",
                "Giàng Thị Bạn",
                "namsinh",
                "1970",
                "gioitinh",
                "female",
                "dienthoai",
                phone,
                "nhiemvu",
                "member",
                "nhom",
                "branch",
                "daidien",
                represents,
                "tu",
                "2021-01-01");
    }

    @Test
    void aMemberWithdrawnByMistakeIsBackAfterUndoing() {
        officer.done(
                "/ban-cong-tac/P-4/thanh-vien/moi",
                "hoten",
                "Cứ Thị Nhầm",
                "namsinh",
                "1978",
                "nhiemvu",
                "member",
                "tu",
                "2024-02-01");
        String edit = link("P-4", "Cứ Thị Nhầm", "sua");
        String act =
                officer.done(
                        edit.replace("/sua", "/rut"),
                        "phienban",
                        officer.version(edit),
                        "rutlydo",
                        "Ghi sang nhầm khu phố");
        assertThat(figure(product, "P-4", "2025-05", "TC03")).isEqualTo("1");
        officer.undo(act);
        assertThat(figure(product, "P-4", "2025-05", "TC03")).isEqualTo("2");
    }
}
