package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** In a browser: from the nation's figure to one session of one area and back, and waiting. */
class LookingJourneyTest {
    private static final int PROVINCES = 6;
    private static final int WARDS = 12;

    private static TestProduct product;

    @BeforeAll
    static void openANation() {
        product = TestProduct.serve(Map.of("caunoi.reports.patience", "300ms"));
        StringBuilder units =
                new StringBuilder("P-1,P,residential_area,khu phố,Khu phố 1,90,2012-01-01,,\n");
        StringBuilder sessions = new StringBuilder();
        for (int i = 2; i <= PROVINCES; i++) {
            units.append("T-0%d,VN,province,tỉnh,Tỉnh Số %1$d,,2010-01-01,,\n".formatted(i));
            ward(units, sessions, "X" + i, "T-0" + i, "Phường Xa " + i, 30 * i);
        }
        for (int i = 1; i <= WARDS; i++) {
            ward(units, sessions, "W" + i, "T-01", "Phường Số " + i, (i * 37) % 101);
        }
        sessions.append("dau,P-1,2022-02-01,outreach,policy,Nói chuyện ở khu một,40,,,\n");
        product.take(WardFiles.withUnits(units.toString()));
        product.take(WardFiles.empty().activities(sessions.toString()).targets("P,2022,TT01,4\n"));
        product.account("trunguong", Role.CENTRAL, "VN");
        product.account("tinh", Role.PROVINCE, "T-01");
    }

    private static void ward(
            StringBuilder units,
            StringBuilder sessions,
            String code,
            String province,
            String name,
            int attendance) {
        units.append("%s,%s,commune,phường,%s,,2010-01-01,,\n".formatted(code, province, name));
        units.append(
                "%s-1,%1$s,residential_area,khu phố,Khu phố 1,50,2010-01-01,,\n".formatted(code));
        sessions.append(
                "s%s,%1$s-1,2022-03-02,outreach,policy,Nói chuyện,%d,,,\n"
                        .formatted(code, attendance));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void fromTheNationToOneSessionAndBack() {
        try (Screen desk = new Screen(product, 1280, 900).signIn("trunguong")) {
            desk.open("/so-lieu/tong-quan?donvi=VN&ky=2022-H1")
                    .shows("Kết quả đến nay")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("looking-overview");
            link(desk, "Số này từ đâu? Lượt người dự các buổi tuyên truyền:");
            desk.shows("Tỉnh Thử Nghiệm").picture("looking-origin");
            link(desk, "Tỉnh Thử Nghiệm");
            link(desk, "Phường Thử");
            link(desk, "Nói chuyện ở khu một");
            desk.shows("Khu phố 1");
            for (int back = 0; back < 4; back++) {
                desk.page().goBack();
            }
            desk.shows("Kết quả đến nay");
            desk.open(
                            "/so-lieu/bang?donvi=VN&gom=duoi&so=TT02&so=TT01&ky=2022-H1&xep=giam-0&mau=co")
                    .shows("cao nhất")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("looking-provinces");
        }
    }

    @Test
    void aProvinceComparesItsWardsOnAPhoneAndKeepsTheTable() {
        try (Screen phone = new Screen(product, 360, 740).signIn("tinh")) {
            phone.open("/so-lieu/tong-quan?donvi=T-01&ky=2022-H1")
                    .shows("Kết quả đến nay")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("looking-overview-phone");
            phone.open("/so-lieu/bang?donvi=T-01&gom=duoi&so=TT02&ky=2022-H1&mau=co")
                    .shows("cao nhất")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("looking-wards-phone");
            phone.page().getByText("Lưu bảng này").click();
            phone.page().locator("#ten").fill("Tuyên truyền các phường");
            phone.press("Lưu bảng").shows("Tuyên truyền các phường");
            phone.open(
                            "/so-lieu/bang?donvi=T-01&tim=ho ngheo&so=TT02&ky=2022-H1&ky=2021-H1&ky=2021-H2")
                    .shows("Chỉ tiêu tìm thấy")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("looking-search-phone");
        }
    }

    @Test
    void aChartIsSavedAsAPictureWithItsTitleAndLegend() throws IOException {
        try (Screen desk = new Screen(product, 1280, 900).signIn("trunguong")) {
            desk.open("/so-lieu/bang?donvi=VN&so=TT02&so=TT01&ky=2022-H1&ky=2021-H1")
                    .shows("Lưu hình");
            Download saved = desk.page().waitForDownload(() -> desk.press("Lưu hình"));
            assertThat(saved.suggestedFilename()).isEqualTo("hinh-so-lieu.png");
            Path file = Path.of("target/pictures/chart-saved.png");
            saved.saveAs(file);
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).isEqualTo(1280);
            assertThat(picture.getHeight()).as("with title and legend").isGreaterThan(600);
            assertThat(coloursOf(picture)).as("drawn, not blank").hasSizeGreaterThan(10);
        }
    }

    private static Set<Integer> coloursOf(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth())
                .boxed()
                .flatMap(x ->
                        IntStream.range(0, picture.getHeight()).mapToObj(y -> picture.getRGB(x, y)))
                .collect(Collectors.toSet());
    }

    @Test
    void whoWaitsSeesThePageComeByItself() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        var other =
                CompletableFuture.runAsync(() ->
                        product.bean(OneAtATime.class)
                                .attempt("reports.totals", () -> heldUntil(taken, free)));
        taken.await();
        try (Screen desk = new Screen(product, 1280, 900).signIn("tinh")) {
            desk.open("/so-lieu/tong-quan?donvi=T-01&ky=2015-H1")
                    .shows("Đang cộng số liệu")
                    .isAccessible()
                    .picture("looking-making");
            free.countDown();
            desk.shows("Kết quả đến nay");
        }
        other.join();
    }

    private static boolean heldUntil(CountDownLatch taken, CountDownLatch free) {
        taken.countDown();
        try {
            free.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void link(Screen screen, String name) {
        screen.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        screen.page().waitForLoadState();
    }
}
