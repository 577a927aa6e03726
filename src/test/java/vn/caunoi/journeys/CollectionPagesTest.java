package vn.caunoi.journeys;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** The pages of collecting reports as people see them, on an old PC and on a telephone. */
class CollectionPagesTest {
    private static final String PERIOD = "2022-H1";

    private static TestProduct product;

    @BeforeAll
    static void aReportThatWasSent() {
        product = TwoWards.served();
        product.take(
                WardFiles.empty()
                        .activities("before,P-3,2021-02-01,outreach,law,Năm trước,200,,,\n"));
        for (String period : List.of("2021-H1", PERIOD)) {
            new Visitor(product).signIn("canbo").post("/bao-cao/P/" + period + "/gui");
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theOverviewAndAReportAreReadByEverybody(int width) {
        try (Screen screen = new Screen(product, width, 900)) {
            screen.signIn("tinh");
            screen.open("/thu-bao-cao?donvi=T-01&ky=" + PERIOD)
                    .shows("Đã nộp 1/2 đơn vị")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("thu-bao-cao-" + width);
            screen.open("/thu-bao-cao/P/" + PERIOD)
                    .shows("Số liệu nên xem lại")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("thu-bao-cao-xem-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aReturnedReportTellsTheWardWhatToDo(int width) {
        try (Screen screen = new Screen(product, width, 900)) {
            screen.signIn("canbo");
            screen.open("/thu-bao-cao")
                    .shows("Báo cáo của đơn vị")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("thu-bao-cao-phuong-" + width);
            screen.open("/thu-bao-cao/P/2021-H1")
                    .fitsItsWidth()
                    .isAccessible()
                    .picture("thu-bao-cao-da-gui-" + width);
        }
    }
}
