package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Over HTTP: no page shows the single records of a whole nation; it leads down to a province. */
class StepsDownTest {
    private static TestProduct product;
    private static Visitor centre;
    private static Visitor province;
    private static Visitor ward;

    @BeforeAll
    static void openTwoProvinces() {
        product = TestProduct.serve(Map.of());
        product.take(
                WardFiles.withUnits(
                                """
                                P-1,P,residential_area,khu phố,Khu phố Một,100,2012-01-01,,
                                T-02,VN,province,tỉnh,Tỉnh Láng Giềng,,2010-01-01,,
                                R,T-02,commune,xã,Xã Xa,,2010-01-01,,
                                R-1,R,residential_area,thôn,Thôn Xa Một,30,2010-01-01,,
                                """)
                        .activities(
                                """
                                mot,P-1,2022-02-01,outreach,policy,Nói chuyện ở khu một,40,,,
                                """)
                        .models("m1,P-1,safety,Tổ nói chuyện,2020-01-01,\n"));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("tinh", Role.PROVINCE, "T-01");
        product.account("trunguong", Role.CENTRAL, "VN");
        centre = new Visitor(product).signIn("trunguong");
        province = new Visitor(product).signIn("tinh");
        ward = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hoat-dong", "/quy", "/mo-hinh", "/ban-cong-tac"})
    void fromTheNationAProvinceIsChosenThenACommuneThenAnArea(String path) {
        for (String nation : new String[] {path, path + "?donvi=VN"}) {
            assertThat(centre.get(nation).body())
                    .contains("Chọn tỉnh, thành phố cần xem")
                    .contains(
                            "href=\"" + path + "?donvi=T-01\"", "href=\"" + path + "?donvi=T-02\"")
                    .doesNotContain("Nói chuyện ở khu một", "Tổ nói chuyện");
        }
        assertThat(centre.get(path + "?donvi=T-01").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hoat-dong", "/quy", "/mo-hinh"})
    void whatStandsOnTheWayDownIsOfferedAndNothingElse(String path) {
        assertThat(centre.get(path + "?donvi=T-01").body())
                .contains(option("VN"), option("T-01"), option("T-02"), option("P"))
                .doesNotContain(option("P-1"), option("R"), option("R-1"));
        assertThat(centre.get(path + "?donvi=P-1").body())
                .contains(option("VN"), option("T-02"), option("P"), option("P-1"))
                .doesNotContain(option("R"), option("R-1"));
        assertThat(province.get(path).body())
                .contains(option("T-01"), option("P"))
                .doesNotContain(option("VN"), option("P-1"), option("R"));
        assertThat(province.get(path + "?donvi=P").body())
                .contains(option("T-01"), option("P-1"))
                .doesNotContain(option("VN"));
        assertThat(ward.get(path).body())
                .contains(option("P"), option("P-1"))
                .doesNotContain(option("T-01"));
    }

    @Test
    void whoLooksFromAboveIsOfferedNoPageThatIsNotThere() {
        for (Visitor above : new Visitor[] {centre, province}) {
            assertThat(above.get("/y-kien").body()).doesNotContain("/tinh-hinh-nhan-dan");
        }
        assertThat(ward.get("/y-kien").body()).contains("/tinh-hinh-nhan-dan");
        assertThat(centre.get("/hoat-dong/moi").statusCode()).isEqualTo(200);
    }

    @Test
    void aSearchOfTheNationFindsUnitsAndSendsOnForRecords() {
        assertThat(centre.get("/tim?q=noi+chuyen").body())
                .contains("Chọn tỉnh, thành phố rồi tìm ở đó")
                .doesNotContain("Nói chuyện ở khu một", "Tổ nói chuyện");
        assertThat(centre.get("/tim?q=thon+xa").body()).contains("Thôn Xa Một");
        assertThat(ward.get("/tim?q=noi+chuyen").body())
                .contains("Nói chuyện ở khu một", "Tổ nói chuyện");
    }

    @Test
    void theAnnexOfAReportSetsTheUnitsDirectlyBelowBesideEachOther() throws IOException {
        assertThat(annex(centre, "VN"))
                .contains("Tỉnh Láng Giềng")
                .doesNotContain("Xã Xa", "Khu phố Một");
        assertThat(annex(province, "T-01")).doesNotContain("Khu phố Một", "Xã Xa");
        assertThat(annex(ward, "P")).contains("Khu phố Một");
    }

    private static String annex(Visitor who, String unit) throws IOException {
        byte[] file = who.download("/bao-cao/" + unit + "/2022-H1/tai/xlsx");
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            book.getFirstSheet()
                    .read()
                    .forEach(row ->
                            row.forEach(cell -> {
                                if (cell != null) {
                                    text.append(cell.getText()).append('\n');
                                }
                            }));
        }
        return text.toString();
    }

    private static String option(String code) {
        return "<option value=\"" + code + "\"";
    }
}
