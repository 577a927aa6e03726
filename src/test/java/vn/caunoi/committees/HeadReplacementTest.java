package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.committees.Desk.figure;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

class HeadReplacementTest {
    private static TestProduct product;
    private static Desk officer;
    private static Desk colleague;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("canbo2", Role.WARD_OFFICER, "P");
        officer = new Desk(product, "canbo");
        colleague = new Desk(product, "canbo2");
        product.take(
                WardFiles.empty()
                        .members(
                                """
                                P-1,Vừ Văn Một,1955,male,head,party_cell,,,2021-01-01,
                                P-1,Vừ Thị Hai,1968,female,member,branch,Chi hội Phụ nữ,area_head,2021-01-01,
                                P-2,Sầm Văn Cũ,1950,male,head,party_cell,,,2021-01-01,
                                """));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String path(String unit) {
        return "/ban-cong-tac/" + unit + "/thay-truong-ban";
    }

    /** The id of the member's seat, as the page of the form offers it. */
    private static String offered(String unit, String name) {
        Matcher option =
                Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>" + name)
                        .matcher(officer.page(path(unit)));
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    @Test
    void aMemberBecomesHeadAndTheHistoryAndItsFiguresStay() {
        String before = figure(product, "P-1", "2025-02", "TC03");
        officer.done(
                path("P-1"),
                "phienban",
                officer.version(path("P-1")),
                "nguoi",
                offered("P-1", "Vừ Thị Hai"),
                "tu",
                "2025-03-01",
                "kiem",
                "deputy_cell_secretary",
                "olai",
                "co",
                "kientoan",
                "co",
                "so",
                "21/QĐ-MTTQ-BTT");

        assertThat(figure(product, "P-1", "2025-02", "TC03")).isEqualTo(before).isEqualTo("2");
        assertThat(figure(product, "P-1", "2025-03", "TC03")).isEqualTo("2");
        assertThat(figure(product, "P-1", "2025-02", "TC07")).isEqualTo("0");
        assertThat(figure(product, "P-1", "2025-03", "TC07")).isEqualTo("1");
        assertThat(figure(product, "P-1", "2025-02", "TC08")).isEqualTo("70");
        assertThat(figure(product, "P-1", "2025-03", "TC08")).isEqualTo("57");
        assertThat(figure(product, "P-1", "2025-02", "TC09")).isEqualTo("0");
        assertThat(figure(product, "P-1", "2025-03", "TC09")).isEqualTo("1");
        assertThat(line("P-1", "2025-02-28", "Vừ Văn Một")).contains("Trưởng ban");
        assertThat(line("P-1", "2025-03-01", "Vừ Văn Một")).contains("<strong>Thành viên");
        assertThat(line("P-1", "2025-03-01", "Vừ Thị Hai"))
                .contains(
                        "<strong>Trưởng ban",
                        "Phó Bí thư chi bộ",
                        "Tổ trưởng tổ dân phố",
                        "Chi hội Phụ nữ");
        assertThat(officer.page("/ban-cong-tac/P-1"))
                .contains("21/QĐ-MTTQ-BTT", "Nhiệm kỳ từ ngày 01/01/2021 đến hết ngày 31/12/2025");
    }

    /** The row of the member in the table of those who sit on the committee that day. */
    private static String line(String unit, String day, String name) {
        String page = officer.page("/ban-cong-tac/" + unit + "?ngay=" + day);
        String table = page.substring(page.indexOf("id=\"thanh-vien\""));
        table = table.substring(0, table.indexOf("</table>"));
        int start = table.indexOf(name);
        assertThat(start).as(name + " on " + day).isPositive();
        return table.substring(start, table.indexOf("</tr>", start));
    }

    @Test
    void undoingPutsEverythingBackAsOne() {
        String before = officer.page("/ban-cong-tac/P-2").replaceAll("_csrf[^>]*", "");
        String act =
                officer.done(
                        path("P-2"),
                        "phienban",
                        officer.version(path("P-2")),
                        "nguoi",
                        "moi",
                        "hoten",
                        "Sầm Thị Mới",
                        "namsinh",
                        "1980",
                        "gioitinh",
                        "female",
                        "tu",
                        "2025-03-01",
                        "lydo",
                        "health",
                        "kientoan",
                        "co");
        assertThat(officer.page("/ban-cong-tac/P-2")).contains("Sầm Thị Mới");
        assertThat(figure(product, "P-2", "2025-03", "TC04")).isEqualTo("1");

        officer.undo(act);

        assertThat(officer.page("/ban-cong-tac/P-2").replaceAll("_csrf[^>]*", ""))
                .isEqualTo(before);
        assertThat(figure(product, "P-2", "2025-03", "TC04")).isEqualTo("0");
        assertThat(figure(product, "P-2", "2025-03", "TC09")).isEqualTo("0");
    }

    @Test
    void theSecondOfTwoOfficersIsToldAndLosesNothing() {
        String seen = officer.version(path("P-4"));
        assertThat(colleague.version(path("P-4"))).isEqualTo(seen);
        officer.done(
                path("P-4"),
                "phienban",
                seen,
                "nguoi",
                "moi",
                "hoten",
                "Hồ Thị Trước",
                "namsinh",
                "1975",
                "tu",
                "2025-03-01",
                "lydo",
                "own_request");

        HttpResponse<String> second =
                colleague.post(
                        path("P-4"),
                        "phienban",
                        seen,
                        "nguoi",
                        "moi",
                        "hoten",
                        "Hồ Văn Sau",
                        "namsinh",
                        "1976",
                        "tu",
                        "2025-03-02",
                        "lydo",
                        "own_request");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Có người vừa sửa hồ sơ này", "Hồ Thị Trước", "Hồ Văn Sau");
        assertThat(officer.page("/ban-cong-tac/P-4")).doesNotContain("Hồ Văn Sau");
        assertThat(figure(product, "P-4", "2025-03", "TC03")).isEqualTo("1");
    }

    @Test
    void aDayOnWhichTheHeadHadNotBegunIsRefusedBesideItsField() {
        HttpResponse<String> answer =
                officer.post(
                        path("P-3"),
                        "phienban",
                        officer.version(path("P-3")),
                        "nguoi",
                        "moi",
                        "hoten",
                        "Lý Văn Sớm",
                        "namsinh",
                        "1975",
                        "tu",
                        "01/01/2021",
                        "lydo",
                        "own_request");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Xin chọn một ngày muộn hơn", "Lý Văn Sớm");
    }

    @Test
    void theNewHeadSignsInWithThePasswordThatIsShownOnce() {
        HttpResponse<String> made = officer.post(path("P-3") + "/tai-khoan", "ten", "truongban.p3");
        assertThat(made.statusCode()).isEqualTo(200);
        Visitor head = new Visitor(product).signIn("truongban.p3", password(made));
        assertThat(head.get("/ban-cong-tac/P-3").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/mat-khau"));
        head.post(
                "/tai-khoan-cua-toi/mat-khau",
                "matkhaucu",
                password(made),
                "matkhau",
                "chỉ mình bác biết thôi",
                "matkhau2",
                "chỉ mình bác biết thôi");
        assertThat(head.get("/ban-cong-tac/P-3").statusCode()).isEqualTo(200);
        assertThat(head.get("/ban-cong-tac/P-4").statusCode()).isEqualTo(404);
        HttpResponse<String> again =
                officer.post(path("P-3") + "/tai-khoan", "ten", "truongban.khac");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã có tài khoản", "truongban.p3");
        assertThat(officer.post(path("P-3") + "/tai-khoan", "ten", "truongban.p3").statusCode())
                .isEqualTo(422);
    }

    private static String password(HttpResponse<String> page) {
        Matcher password = Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}").matcher(page.body());
        assertThat(password.find()).as(page.body()).isTrue();
        return password.group();
    }

    @Test
    void theAccountOfTheHeadBeforeLosesItsRightsTheSameDayAndGetsThemBackWithTheUndo() {
        try (TestProduct wards = TwoWards.served()) {
            Desk keeper = new Desk(wards, "canbo");
            wards.account("truongban.kp4", Role.HEAD, "P-4");
            Visitor before = new Visitor(wards).signIn("truongban.kp4");
            String written = "/hoat-dong/moi?donvi=P-4";
            assertThat(before.get(written).statusCode()).isEqualTo(200);
            assertThat(keeper.page(path("P-4")))
                    .contains("Kết thúc quyền của tài khoản Trưởng ban cũ (truongban.kp4)")
                    .containsPattern("name=\"hetquyen\" value=\"co\" checked");

            String act =
                    keeper.done(
                            path("P-4"),
                            "phienban",
                            keeper.version(path("P-4")),
                            "nguoi",
                            "moi",
                            "hoten",
                            "Hồ Thị Mới",
                            "namsinh",
                            "1980",
                            "tu",
                            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(),
                            "lydo",
                            "health",
                            "hetquyen",
                            "co");
            assertThat(before.get("/").statusCode()).isEqualTo(302);
            assertThat(new Visitor(wards).signIn("truongban.kp4").get(written).statusCode())
                    .isEqualTo(404);

            String step = path("P-4") + "/tai-khoan";
            assertThat(keeper.page(step + "?xong=" + act)).contains("truongban.kp4.thu", act);
            HttpResponse<String> made = keeper.post(step, "ten", "truongban.kp4.thu", "viec", act);
            assertThat(made.statusCode()).isEqualTo(200);
            new Visitor(wards).signIn("truongban.kp4.thu", password(made));

            keeper.undo(act);
            keeper.undo(act);
            assertThat(new Visitor(wards).signIn("truongban.kp4").get(written).statusCode())
                    .isEqualTo(200);
            assertThatThrownBy(() -> new Visitor(wards).signIn("truongban.kp4.thu", password(made)))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aReasonIsDemandedInTheWordsOfItsFieldUnlessTheHeadStays() {
        HttpResponse<String> answer =
                officer.post(
                        path("P-1"),
                        "phienban",
                        officer.version(path("P-1")),
                        "nguoi",
                        "moi",
                        "hoten",
                        "Vừ Văn Mới",
                        "namsinh",
                        "1975",
                        "tu",
                        "2026-01-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Xin chọn lý do Trưởng ban trước thôi giữ nhiệm vụ")
                .doesNotContainPattern("Lý do thôi làm Trưởng ban[^<]*<[^>]*>[^<]*không bắt buộc");
    }

    @Test
    void whereThereIsNoHeadOneIsEnteredAndNobodyIsReplaced() {
        try (TestProduct wards = TwoWards.served()) {
            Desk keeper = new Desk(wards, "canbo");
            assertThat(keeper.page(path("P-1")))
                    .contains("Ghi Trưởng ban công tác Mặt trận")
                    .containsPattern("<details open")
                    .doesNotContain("Trưởng ban trước", "Trưởng ban hiện nay", "hetquyen");
            assertThat(keeper.page("/ban-cong-tac/P-1")).contains(">Ghi Trưởng ban<");
        }
    }
}
