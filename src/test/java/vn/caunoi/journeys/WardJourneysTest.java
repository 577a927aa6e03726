package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.access.SetupCode;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** What people of a ward go through, from the first evening to a signed payment. */
class WardJourneysTest {
    private final TestProduct product = TestProduct.serve(Map.of());

    @AfterEach
    void home() {
        product.close();
    }

    @Test
    void aNewWardSendsItsFirstReportOnceThePeriodIsOver() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String period = today.getYear() + (today.getMonthValue() > 6 ? "-H2" : "-H1");
        String password;
        try (Screen administrator = new Screen(product, 1280, 900)) {
            makesTheAdministrator(administrator);
            password = makesTheWardAndItsOfficer(administrator);
        }
        try (Screen officer = new Screen(product, 1280, 900)) {
            signsInForTheFirstTime(officer, password);
            recordsAnActivity(officer);
            waitsForTheEndOfThePeriod(officer, "/bao-cao/P-MAIVANG/" + period, today);
            sendsTheReport(officer, "/bao-cao/P-MAIVANG/" + period);
        }
    }

    private void makesTheAdministrator(Screen screen) {
        screen.open("/thiet-lap");
        screen.page().locator("#ma").fill(product.bean(SetupCode.class).code());
        screen.page().locator("#ten").fill("quantri");
        screen.page().locator("#matkhau").fill("một câu dài dễ nhớ");
        screen.page().locator("#matkhau2").fill("một câu dài dễ nhớ");
        screen.send();
        screen.page().locator("#ten").fill("quantri");
        screen.page().locator("#matkhau").fill("một câu dài dễ nhớ");
        screen.send();
    }

    private String makesTheWardAndItsOfficer(Screen screen) {
        screen.open("/bat-dau").isAccessible().picture("bat-dau");
        screen.page().locator("#tinh").fill("Tỉnh Thử Nghiệm");
        screen.page().locator("#ten").fill("Mai Vàng");
        screen.page().locator("#ma").fill("P-MAIVANG");
        screen.page().locator("#danhsach").fill("Khu phố 1; 320\nKhu phố 2; 280");
        screen.page().locator("#canbo").fill("canbo.maivang");
        screen.send().shows("Đã tạo Phường Mai Vàng").isAccessible().picture("da-tao-phuong");
        return screen.page().locator("#mat-khau").innerText();
    }

    private void signsInForTheFirstTime(Screen screen, String password) {
        screen.open("/dang-nhap");
        screen.page().locator("#ten").fill("canbo.maivang");
        screen.page().locator("#matkhau").fill(password);
        screen.send();
        screen.page().locator("#matkhaucu").fill(password);
        screen.page().locator("#matkhau").fill("câu riêng của cán bộ phường");
        screen.page().locator("#matkhau2").fill("câu riêng của cán bộ phường");
        screen.send().open("/").shows("Bàn làm việc");
    }

    private void recordsAnActivity(Screen screen) {
        screen.open("/hoat-dong/moi");
        screen.page().locator("#loai").selectOption("outreach");
        screen.page().locator("#tieude").fill("Nói chuyện phân loại rác");
        screen.page().locator("#nguoidu").fill("45");
        screen.page().locator("input[name=donvi][value=P-MAIVANG-1]").check();
        screen.send().shows("Nói chuyện phân loại rác");
    }

    /** While records may still come in, nothing is sent, and the day on which it can be is told. */
    private void waitsForTheEndOfThePeriod(Screen screen, String report, LocalDate today) {
        LocalDate over =
                LocalDate.of(today.getYear(), today.getMonthValue() > 6 ? 7 : 1, 1).plusMonths(6);
        screen.open(report + "/gui")
                .shows("Kỳ báo cáo đến hết ngày")
                .shows("xin gửi từ ngày %td/%<tm/%<tY".formatted(over));
        assertThat(
                        screen.page()
                                .locator(
                                        "button",
                                        new Page.LocatorOptions().setHasText("Gửi báo cáo"))
                                .count())
                .isZero();
        product.clock().moveTo(over);
    }

    private void sendsTheReport(Screen screen, String report) {
        screen.open(report);
        assertThat(screen.page().locator("#TT02 td").first().innerText()).contains("45");
        screen.open(report + "/soan");
        screen.page().locator("#phan-situation").fill("Phường có hai khu phố.");
        screen.page().locator("#phan-situation-tt").getByText("Đã lưu lúc").waitFor();
        screen.open(report + "/gui").press("Gửi báo cáo").shows("Số liệu đã gửi");
        assertThat(screen.page().locator("main").innerText()).contains("/BC-MTTQ-BTT");
    }

    @Test
    void aPaymentGoesFromTheRequestToThePublicPage() {
        try (TestProduct wards = TwoWards.served();
                Screen head = new Screen(wards, 360, 740);
                Screen chair = new Screen(wards, 1280, 900);
                Screen officer = new Screen(wards, 1280, 900)) {
            wards.account("truongban", Role.HEAD, "P-3");
            head.signIn("truongban");
            chair.signIn("chutich");
            officer.signIn("canbo");

            head.open("/quy/chi/moi");
            head.page().locator("#quy").selectOption("for_the_poor");
            head.page().locator("#sotien").fill("600");
            head.page().locator("#mucdich").selectOption("tet");
            head.page().locator("#nguoi").fill("Hộ khó khăn khu phố 3");
            head.page().locator("#lydo").fill("Quà Tết cho hộ khó khăn");
            head.send().shows("Quà Tết cho hộ khó khăn");
            String request = head.path();

            chair.open("/").shows("chờ duyệt");
            chair.open(request).page().locator("form[action$='/duyet'] button").click();
            chair.shows("Quà Tết cho hộ khó khăn");

            officer.open(request).page().locator("form[action$='/da-chi'] button").click();
            officer.shows("600 đồng").picture("da-chi");

            LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
            officer.open("/quy/cong-khai/for_the_poor/" + today.getYear() + "?donvi=P");
            officer.page().locator("#da-xem").check();
            officer.page().locator("form[action*='/cong-bo'] button").click();
            officer.shows("Công bố ngày");
            officer.open("/cai-dat/phuong/P").page().locator("input[name=hienquy]").check();
            officer.page().locator("#duongday").fill("0200 000 000");
            officer.send();

            try (Screen resident = new Screen(wards, 360, 740)) {
                resident.open("/kdc/P-3").shows("Thu, chi các quỹ");
                resident.page().locator("details.card summary").first().click();
                resident.shows("600 đồng").isAccessible().picture("phone-kdc-quy");
            }
        }
    }

    @Test
    void aHeadIsReplacedOnOnePage() {
        try (TestProduct wards = TwoWards.served();
                Screen officer = new Screen(wards, 1280, 900).signIn("canbo")) {
            officer.open("/ban-cong-tac/P-3/thay-truong-ban").shows("Lý Thị Ba");
            officer.page().locator("#nguoi").selectOption("moi");
            officer.page().locator("main form details summary").first().click();
            officer.page().locator("#hoten").fill("Đặng Thị Sáu");
            officer.page().locator("#namsinh").fill("1964");
            officer.page().locator("input[name=olai]").check();
            officer.page().locator("#so").fill("21/QĐ-MTTQ-BTT");
            officer.send();
            officer.open("/ban-cong-tac/P-3")
                    .shows("Đặng Thị Sáu")
                    .shows("21/QĐ-MTTQ-BTT")
                    .shows("Lý Thị Ba")
                    .picture("da-thay-truong-ban");
        }
    }

    @Test
    void fourPeopleWorkThroughAHalfYearAtOnceAndNothingIsLost() throws Exception {
        try (TestProduct wards = TwoWards.served();
                ExecutorService hands = Executors.newFixedThreadPool(4)) {
            wards.account("ban1", Role.HEAD, "P-1");
            wards.account("ban2", Role.HEAD, "P-2");
            List<Callable<Integer>> people =
                    List.of(
                            () -> meetsEachMonth(wards, "ban1", "P-1"),
                            () -> meetsEachMonth(wards, "ban2", "P-2"),
                            () -> meetsEachMonth(wards, "ban3", "P-3"),
                            () -> meetsEachMonth(wards, "canbo", "P-4"));
            for (Future<Integer> recorded : hands.invokeAll(people)) {
                assertThat(recorded.get()).isEqualTo(6);
            }
            try (Screen officer = new Screen(wards, 1280, 900).signIn("canbo")) {
                officer.open("/bao-cao/P/2024-H1").picture("nua-nam-bon-nguoi");
                assertThat(officer.page().locator("#TC13 td").first().innerText()).contains("4");
                assertThat(officer.page().locator("#TC10 td").first().innerText()).contains("24");
            }
        }
    }

    private static int meetsEachMonth(TestProduct wards, String person, String area) {
        int recorded = 0;
        try (Screen screen = new Screen(wards, 360, 740).signIn(person)) {
            for (int month = 1; month <= 6; month++) {
                screen.open("/hoat-dong/moi");
                screen.page().locator("#loai").selectOption("committee_meeting");
                screen.page().locator("#ngay").fill("2024-0" + month + "-05");
                if (person.equals("canbo")) { // a head has one area only, which stands already
                    screen.page().locator("input[name=donvi][value=" + area + "]").check();
                }
                screen.page().locator("#tieude").fill("Họp tháng " + month + " của " + area);
                screen.page().locator("#duocmoi").fill("9");
                screen.page().locator("#comat").fill("8");
                screen.send().shows("Họp tháng " + month + " của " + area);
                recorded++;
            }
        }
        return recorded;
    }
}
