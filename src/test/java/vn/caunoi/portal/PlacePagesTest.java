package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

class PlacePagesTest {
    private static TestProduct product;
    private static Map<String, String> words;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        words = Examples.all(product);
        Visitor officer = new Visitor(product).signIn("canbo");
        var taken =
                officer.post(
                        "/cai-dat/phuong/P",
                        "nguoidang",
                        "officer",
                        "hientin",
                        "true",
                        "hoihuuich",
                        "true",
                        "phienban",
                        "0");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aPictureIsShownOnThePagesOfItsOwnAreasOnly() {
        assertThat(picture("P-3")).isEqualTo(200);
        assertThat(picture("P-1")).isEqualTo(404);
    }

    private static int picture(String code) {
        return new Visitor(product)
                .get("/kdc/" + code + "/anh/" + words.get("SHOWNPICTURE"))
                .statusCode();
    }

    @Test
    void whetherNewsAreUsefulIsAskedOfNewsThatStandThere() {
        String shown = String.valueOf(words.get("SHOWNNEWS"));
        assertThat(answered("P-3", "place")).isEqualTo(302);
        assertThat(answered("P-3", "news/" + shown)).isEqualTo(302);
        assertThat(answered("P-1", "news/" + shown)).isEqualTo(404);
        assertThat(answered("P-3", "news/00000000-0000-7000-8000-000000000000")).isEqualTo(404);
        assertThat(answered("P-3", "news/------------------------------------")).isEqualTo(404);
    }

    private static int answered(String code, String page) {
        return new Visitor(product)
                .post("/kdc/" + code + "/huu-ich", "trang", page, "co", "co")
                .statusCode();
    }
}
