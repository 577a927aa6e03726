package vn.caunoi.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Guidance as a head sees it on his telephone, and as the ward sees what became of it. */
class GuidancePagesTest {
    private static final String LIST = "/huong-dan-bieu-mau";

    private static TestProduct product;
    private static String paper = "";

    @BeforeAll
    static void guidanceThatWaits() {
        product = TwoWards.served();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Visitor ward = new Visitor(product).signIn("canbo");
        for (String number : new String[] {"08/KH-MTTQ-BTT", "12/HD-MTTQ-BTT"}) {
            paper =
                    ward.post(
                                    LIST + "/gui",
                                    "loai",
                                    number.contains("KH") ? "plan" : "guidance",
                                    "so",
                                    number,
                                    "ngay",
                                    today.toString(),
                                    "trichyeu",
                                    "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư",
                                    "yeucau",
                                    "Họp Ban, thống nhất ngày tổ chức.\nMời bà con, ghi số người dự.\nBáo kết quả về phường.",
                                    "han",
                                    today.plusDays(14).toString(),
                                    "guiden",
                                    "tatca")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .replaceAll("^https?://[^/]+", "")
                            .replaceAll("[?].*$", "");
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aHeadIsToldAndAnswersWithOnePress(int width) {
        try (Screen screen = new Screen(product, width, 740)) {
            screen.signIn("ban3");
            screen.open("/")
                    .shows("hướng dẫn, biểu mẫu mới chờ nhận")
                    .picture("huong-dan-ban-" + width);
            screen.open(LIST).fitsItsWidth().isAccessible().picture("huong-dan-" + width);
            screen.open(paper)
                    .shows("Trả lời của Khu phố 3")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("huong-dan-xem-" + width);
            new Visitor(product).signIn("ban3").post(paper + "/P-3/da-nhan", "lan", "0");
            screen.open(paper)
                    .shows("Sẽ làm vào ngày")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("huong-dan-da-nhan-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theWardSendsAndSeesHowFarItsAreasAre(int width) {
        try (Screen screen = new Screen(product, width, 900)) {
            screen.signIn("canbo");
            screen.open(LIST + "/gui")
                    .shows("Việc cấp dưới phải làm")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("huong-dan-gui-" + width);
            screen.open(paper)
                    .shows("Tình hình nhận và làm")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("huong-dan-tinh-hinh-" + width);
        }
    }
}
