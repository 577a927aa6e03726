package vn.caunoi.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/**
 * Every page on a desk and on a phone, in both contrasts: readable, reachable, within its width.
 */
class EveryPageTest {
    private static TestProduct product;
    private static Screen desk;
    private static Screen phone;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        desk = new Screen(product, 1280, 900).signIn("canbo");
        phone = new Screen(product, 360, 740).signIn("ban3");
    }

    @AfterAll
    static void close() {
        desk.close();
        phone.close();
        product.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ban-lam-viec, /",
        "to-chuc, /to-chuc",
        "don-vi, /don-vi/P-3",
        "hoat-dong, /hoat-dong",
        "nhap-ho-so, /nhap-ho-so",
        "chon-bao-cao, /bao-cao",
        "bao-cao, /bao-cao/P-3/2022-H1",
        "so-nay-tu-dau, /bao-cao/P-3/2022-H1/TT02",
        "khong-thay, /khong-co-trang-nay",
    })
    void thePageServesEverybody(String name, String path) {
        for (String contrast : new String[] {"0", "1"}) {
            String switched = "/hien-thi?tuong-phan=" + contrast + "&ve=/";
            desk.open(switched).open(path).isAccessible().fitsItsWidth();
            phone.open(switched).open(path).isAccessible().fitsItsWidth();
        }
        desk.open("/hien-thi?tuong-phan=0&ve=/").open(path).picture("desk-" + name);
        phone.open("/hien-thi?tuong-phan=0&ve=/").open(path).picture("phone-" + name);
    }

    @ParameterizedTest
    @CsvSource({"dang-nhap, /dang-nhap", "dang-nhap-sai, /dang-nhap?loi=sai"})
    void thePagesBeforeSignInServeEverybody(String name, String path) {
        try (Screen stranger = new Screen(product, 360, 740)) {
            stranger.open(path).isAccessible().fitsItsWidth().picture("phone-" + name);
        }
    }
}
