package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** What an area's page lists can be opened from it, and no printed plate leads nowhere. */
class PlacePagesTest {
    private static TestProduct product;
    private static Map<String, String> words;
    private static Visitor resident;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                P-11,P,residential_area,khu phố,Khu phố 11,50,2010-01-01,2024-01-01,
                                P-12,P,residential_area,khu phố,Khu phố 12,50,2024-01-01,2025-01-01,P-11
                                P-13,P,residential_area,khu phố,Khu phố 13,50,2025-01-01,,P-12
                                P-21,P,residential_area,khu phố,Khu phố 21,50,2010-01-01,2024-01-01,
                                P-22,P,residential_area,khu phố,Khu phố 22,50,2024-01-01,,P-21
                                P-23,P,residential_area,khu phố,Khu phố 23,50,2024-01-01,,P-21
                                P-31,P,residential_area,khu phố,Khu phố 31,50,2010-01-01,2024-01-01,
                                """));
        words = Examples.all(product);
        resident = new Visitor(product);
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

    @ParameterizedTest
    @ValueSource(strings = {"P-3", "P-4", "P"})
    void aJointActivityIsToldOnThePageOfEachOfItsAreasAndOfTheirWard(String code) {
        String news = "/kdc/" + code + "/tin/" + words.get("SHOWNNEWS");
        assertThat(resident.get("/kdc/" + code).body()).contains(news);
        assertThat(resident.get(news).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageOfAnAreaFindsItsOwnNewsAndThatOfTheWardAll() {
        assertThat(resident.get("/kdc/P-3/tim?q=noi+chuyen").body())
                .contains("Buổi nói chuyện ở khu phố", "Hai khu phố cùng nói chuyện");
        assertThat(resident.get("/kdc/P-4/tim?q=noi+chuyen").body())
                .contains("Hai khu phố cùng nói chuyện")
                .doesNotContain("Buổi nói chuyện ở khu phố");
        assertThat(resident.get("/kdc/P-1/tim?q=noi+chuyen").body())
                .doesNotContain("cùng nói chuyện");
        assertThat(resident.get("/kdc/P/tim?q=noi+chuyen").body())
                .contains("Buổi nói chuyện ở khu phố", "Hai khu phố cùng nói chuyện");
    }

    @ParameterizedTest
    @CsvSource({
        "/kdc/P-11, /kdc/P-13",
        "/kdc/P-12/tim?q=a%20b, /kdc/P-13/tim?q=a%20b",
        "/kdc/p-11, /kdc/P-13",
        "/kdc/P-21, /kdc/P",
        "/kdc/p-3, /kdc/P-3",
        "/kdc/p, /kdc/P"
    })
    void aPlateOlderThanTheMapOrTypedInSmallLettersLeadsToThePlaceOfToday(
            String asked, String led) {
        var answer = resident.get(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(led);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kdc/P-31", "/kdc/P-99", "/kdc/T-01"})
    void whereNobodyTookOverThereIsNothing(String asked) {
        assertThat(resident.get(asked).statusCode()).isEqualTo(404);
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
