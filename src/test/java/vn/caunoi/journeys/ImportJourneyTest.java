package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.access.Role;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** The ward's officer imports her records once, and the half-year report stands there. */
class ImportJourneyTest {
    @TempDir Path folder;
    private TestProduct product;
    private Screen screen;

    @BeforeEach
    void anOfficerAtHerDesk() {
        product = TestProduct.serve(java.util.Map.of());
        product.take(WardFiles.withAreas(3));
        product.account("canbo", Role.WARD_OFFICER, "P");
        screen = new Screen(product, 1280, 900);
    }

    @AfterEach
    void home() {
        screen.close();
        product.close();
    }

    @Test
    void fromTwoBadRowsToARightReportAndBack() throws IOException {
        signIn();
        uploadWithTwoBadRows();
        mendThem();
        takeThemIn();
        openTheReport();
        openTheEntriesBehindAFigure();
        undoTheImport();
        theFigureIsGone();
    }

    private void signIn() {
        screen.signIn("canbo").shows("Bàn làm việc");
    }

    private void uploadWithTwoBadRows() throws IOException {
        Path file = folder.resolve("activities.csv");
        Files.writeString(
                file,
                """
                id,units,date,kind,topic,title,attendance,members_present,members_invited,organiser
                h1,P-1,2022-02-01,outreach,law,Nói chuyện pháp luật,40,,,
                h2,P-2,31/02/2022,outreach,law,Ngày không có thật,50,,,
                h3,P-3,2022-03-05,outreach,policy,Số người âm,-7,,,
                """);
        screen.open("/nhap-ho-so").page().locator("#tep").setInputFiles(file);
        screen.press("Xem trước").shows("Có 2 chỗ chưa đúng").isAccessible().picture("nhap-co-loi");
        assertThat(product.values("P", "2022-H1").value("TT01").orElseThrow())
                .isEqualByComparingTo("0");
    }

    private void mendThem() {
        Locator fields = screen.page().locator("form[action$='/sua'] input.input");
        assertThat(fields.count()).isEqualTo(2);
        fields.nth(0).fill("28/02/2022");
        fields.nth(1).fill("70");
        screen.press("Kiểm tra lại").shows("Tất cả các dòng đều đọc được");
    }

    private void takeThemIn() {
        screen.press("Nhập tất cả").shows("Đã nhập xong").isAccessible().picture("nhap-xong");
    }

    private void openTheReport() {
        screen.open("/bao-cao/P/2022-H1").shows("Số buổi tuyên truyền").picture("bao-cao");
        assertThat(screen.page().locator("#TT02 td").first().innerText()).contains("160");
    }

    private void openTheEntriesBehindAFigure() {
        screen.page().locator("#TT02 a").click();
        screen.shows("Số này từ đâu?")
                .shows("Ngày không có thật")
                .isAccessible()
                .picture("so-nay-tu-dau");
        assertThat(screen.page().locator("#ho-so tbody tr").count()).isEqualTo(3);
    }

    private void undoTheImport() {
        screen.open("/nhap-ho-so").page().getByText("activities.csv").first().click();
        screen.press("Hoàn tác lần nhập này").shows("Đã hoàn tác");
    }

    private void theFigureIsGone() {
        screen.open("/bao-cao/P/2022-H1");
        assertThat(screen.page().locator("#TT02 td").first().innerText()).isEqualTo("0");
    }
}
