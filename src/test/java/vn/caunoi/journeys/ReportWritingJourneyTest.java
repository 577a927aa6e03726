package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.reports.writing.WordSamples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** A ward writes its half-year report from last year's paper, sends it and amends it. */
class ReportWritingJourneyTest {
    private static final String REPORT = "/bao-cao/P/2022-H1";

    private TestProduct product;
    private Screen screen;
    private Screen other;

    @BeforeEach
    void twoOfficersAtTheirDesks() {
        product = TestProduct.serve(java.util.Map.of());
        product.take(
                WardFiles.withAreas(3)
                        .activities(
                                """
                                a1,P-1,2022-02-01,outreach,policy,Buổi một,30,,,
                                a2,P-2,2022-03-01,outreach,policy,Buổi hai,40,,,
                                """));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("dongnghiep", Role.WARD_OFFICER, "P");
        screen = new Screen(product, 1280, 900).signIn("canbo");
        other = new Screen(product, 1280, 900).signIn("dongnghiep");
    }

    @AfterEach
    void home() {
        screen.close();
        other.close();
        product.close();
    }

    @Test
    void fromLastYearsPaperToAReportThatIsSentAndAmended() {
        bringInLastYearsPaper();
        whatWasCarriedOverMustBeLookedAtBeforeSending();
        sectionsAreSavedWhileTheyAreTyped();
        aColleagueWhoCameLaterIsTold();
        sendIt();
        amendIt();
    }

    private void bringInLastYearsPaper() {
        screen.open(REPORT).shows("chưa soạn").page().getByText("Soạn báo cáo").click();
        screen.shows("Lấy mẫu từ báo cáo Word kỳ trước")
                .page()
                .getByText("Lấy mẫu từ báo cáo Word kỳ trước")
                .click();
        screen.page()
                .locator("#tep")
                .setInputFiles(
                        new FilePayload(
                                "bao cao.docx",
                                "application/octet-stream",
                                WordSamples.halfYear2021()));
        screen.press("Đọc tệp").shows("Các số tìm thấy trong tệp").isAccessible().picture("mau");
        assertThat(screen.page().locator("#so-1").inputValue()).isEqualTo("TT02");
        assertThat(screen.page().locator("#so-3").inputValue()).isEqualTo("TC13");
        screen.press("Lấy làm mẫu").shows("Đã lấy lời văn làm mẫu").picture("soan-tu-mau");
        assertThat(screen.page().locator("main").innerText())
                .contains("mở được 2 buổi tuyên truyền cho 70 lượt người");
        screen.open(REPORT);
        assertThat(screen.page().locator("#TT02 td").last().innerText()).isEqualTo("1.214");
    }

    private void whatWasCarriedOverMustBeLookedAtBeforeSending() {
        screen.open(REPORT + "/gui").press("Gửi báo cáo");
        assertThat(screen.page().locator("[data-error-summary]").innerText())
                .contains("chép từ báo cáo trước");
        for (String section :
                new String[] {
                    "situation", "strengths", "shortcomings", "causes", "directions", "proposals"
                }) {
            screen.open(REPORT + "/soan")
                    .page()
                    .locator("form[action$='/phan/" + section + "'] button[type=submit]")
                    .click();
            screen.page().locator("#phan-" + section + "-tt").getByText("Đã lưu lúc").waitFor();
        }
    }

    private void sectionsAreSavedWhileTheyAreTyped() {
        other.open(REPORT + "/soan");
        screen.open(REPORT + "/soan");
        var box = screen.page().locator("#phan-causes");
        box.fill("");
        box.pressSequentially("Cán bộ còn thiếu.");
        screen.page().locator("#phan-causes-tt").getByText("Đã lưu lúc").waitFor();
        screen.open(REPORT + "/soan");
        assertThat(box.inputValue()).isEqualTo("Cán bộ còn thiếu.");
    }

    private void aColleagueWhoCameLaterIsTold() {
        other.page().locator("#phan-causes").fill("Kinh phí còn ít.");
        other.shows("Phần này vừa được canbo sửa").isAccessible().picture("hai-nguoi-cung-sua");
        assertThat(other.page().locator("#phan-causes-tt").innerText())
                .contains("Cán bộ còn thiếu.")
                .contains("Kinh phí còn ít.");
        other.page().locator("#phan-causes").fill("Cán bộ còn thiếu, kinh phí ít.");
        other.press("Lưu bản của tôi");
        other.page().locator("#phan-causes-tt").getByText("Đã lưu lúc").waitFor();
        screen.open(REPORT + "/soan");
        assertThat(screen.page().locator("#phan-causes").inputValue())
                .isEqualTo("Cán bộ còn thiếu, kinh phí ít.");
    }

    private void sendIt() {
        screen.open(REPORT + "/gui").isAccessible().picture("xem-lai");
        screen.press("Gửi báo cáo").shows("Số liệu đã gửi").isAccessible().picture("da-gui");
        assertThat(screen.page().locator("main").innerText())
                .contains("/BC-MTTQ-BTT")
                .contains("Số liệu trong hồ sơ đúng như bản đã gửi");
    }

    private void amendIt() {
        product.take(
                WardFiles.empty().activities("a3,P-3,2022-04-01,outreach,policy,Buổi ba,50,,,\n"));
        screen.open(REPORT + "/da-gui").shows("số trong hồ sơ đã khác");
        screen.open(REPORT + "/dinh-chinh").page().locator("#lydo").fill("Ghi sót một buổi");
        screen.isAccessible().picture("dinh-chinh");
        screen.press("Gửi bản đính chính").shows("Ghi sót một buổi").picture("da-dinh-chinh");
        assertThat(screen.page().locator("#so-thay-doi").innerText()).contains("+50");
    }
}
