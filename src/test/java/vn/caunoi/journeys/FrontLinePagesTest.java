package vn.caunoi.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.web.MattersOfWard;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Obstacles and proposals as a head, the ward's chair and the province see them. */
class FrontLinePagesTest {
    private static final String LIST = "/vuong-mac-de-xuat";

    private static TestProduct product;
    private static String waiting = "";

    @BeforeAll
    static void twoObstacles() {
        product = TwoWards.served();
        MattersOfWard matters = new MattersOfWard(product);
        Visitor head = new Visitor(product).signIn("ban3");
        head.post(LIST + "/neu", "loai", "obstacle", "noi-dung", "Nhà văn hóa thiếu ghế họp");
        Matter passed =
                matters.sorted(
                        matters.anonymous(true, "Loa của khu phố hỏng đã lâu").matter(),
                        MatterKind.OBSTACLE);
        new Visitor(product)
                .signIn("chutich")
                .post(
                        "/y-kien/" + passed.id() + "/len-cap-tren",
                        "phienban",
                        String.valueOf(passed.version()),
                        "noidung",
                        "Loa của khu phố 3 hỏng, đề nghị hỗ trợ");
        Matter kept =
                matters.sorted(
                        matters.anonymous(true, "Đề nghị tập huấn cách ghi sổ").matter(),
                        MatterKind.PROPOSAL);
        waiting = "/y-kien/" + kept.id() + "/len-cap-tren";
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aHeadRaisesAndFollows(int width) {
        try (Screen screen = new Screen(product, width, 740)) {
            screen.signIn("ban3");
            screen.open(LIST)
                    .shows("Đã gửi lên, chờ trả lời")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("vuong-mac-" + width);
            screen.open(LIST + "/neu")
                    .shows("Gửi lên phường")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("vuong-mac-neu-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theChairPassesUpAndTheProvinceSeesTheDay(int width) {
        try (Screen screen = new Screen(product, width, 900)) {
            screen.signIn("chutich");
            screen.open(waiting)
                    .shows("Chuyển lên Mặt trận cấp trên")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("vuong-mac-len-" + width);
        }
        try (Screen screen = new Screen(product, width, 900)) {
            screen.signIn("tinh");
            screen.open(LIST)
                    .shows("Trả lời trước ngày")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("vuong-mac-tinh-" + width);
        }
    }
}
