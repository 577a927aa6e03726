package vn.caunoi.reports.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.figures.Ward;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Over HTTP: an indicator is added while the product runs, typed, added up and ended. */
class ConfiguredIndicatorsTest {
    private static final String PATH = "/cai-dat/chi-tieu-bo-sung";

    private static TestProduct product;
    private static Visitor administrator;
    private static Visitor officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("trunguong", Role.CENTRAL, "VN");
        administrator = new Visitor(product).signIn("quantri");
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static HttpResponse<String> add(Visitor who, String code, String... others) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "ma", code,
                                "ten", "Số buổi đọc sách " + code,
                                "ten-tieng-anh", "Reading sessions",
                                "nhom", "Việc riêng của tỉnh",
                                "ky", "nua-nam",
                                "tu-ngay", "2020-01-01"));
        fields.addAll(List.of(others));
        return who.post(PATH, fields.toArray(String[]::new));
    }

    private static void addTyped(Visitor who, String code) {
        assertThat(
                        add(
                                        who,
                                        code,
                                        "don-vi-tinh",
                                        "buổi",
                                        "loai",
                                        "trong-ky",
                                        "cap",
                                        "residential_area",
                                        "cong",
                                        "co")
                                .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatWasAddedIsTypedAtOnceAndAddsUpToTheNation() {
        String before = Ward.figure(product, "VN", "2022-H1", "TT01");
        addTyped(administrator, "RDS1");
        assertThat(administrator.get(PATH).body())
                .contains("RDS1", "quantri, ngày ", "từ 01/01/2020");
        assertThat(officer.get("/so-lieu/P-3/2022-H1").body())
                .contains("Việc riêng của tỉnh", "Số buổi đọc sách RDS1");
        assertThat(officer.get("/so-lieu/P-3/2019-H1").body()).doesNotContain("RDS1");
        assertThat(officer.post("/so-lieu/P-3/2022-H1", "so-RDS1", "5").statusCode())
                .isEqualTo(302);
        product.take(WardFiles.empty().entered("P-4,2022-H1,RDS1,7\nQ-1,2022-H1,RDS1,9\n"));
        assertThat(Ward.figure(product, "P", "2022-H1", "RDS1")).isEqualTo("12");
        assertThat(Ward.figure(product, "T-01", "2022-H1", "RDS1")).isEqualTo("21");
        assertThat(Ward.figure(product, "VN", "2022-H1", "RDS1")).isEqualTo("21");
        assertThat(
                        officer.post(
                                        "/so-lieu/P-3/2022-H1",
                                        "so-RDS1",
                                        "6",
                                        "phienban-so-RDS1",
                                        "1")
                                .statusCode())
                .isEqualTo(302);
        assertThat(Ward.figure(product, "VN", "2022-H1", "RDS1")).isEqualTo("22");
        assertThat(Ward.figure(product, "VN", "2022-H1", "TT01")).isEqualTo(before);
        assertThat(officer.get("/bao-cao/P/2022-H1").body()).contains("Số buổi đọc sách RDS1");
    }

    @Test
    void aFormulaIsWorkedOutAtEveryLevelFromItsParts() {
        addTyped(administrator, "RDS2");
        assertThat(
                        add(
                                        administrator,
                                        "RDS3",
                                        "don-vi-tinh",
                                        "%",
                                        "loai",
                                        "tinh-ra",
                                        "cong-thuc",
                                        "{RDS2}/{HN01}*100")
                                .statusCode())
                .isEqualTo(302);
        product.take(WardFiles.empty().entered("P-3,2021-H1,RDS2,10\nQ-1,2021-H1,RDS2,15\n"));
        assertThat(Ward.figure(product, "Q", "2021-H1", "RDS3")).isEqualTo("30");
        String nation = Ward.figure(product, "VN", "2021-H1", "RDS3");
        double households = Double.parseDouble(Ward.figure(product, "VN", "2021-H1", "HN01"));
        assertThat(Double.parseDouble(nation))
                .isCloseTo(2500 / households, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void whatCannotBeUsedIsRefusedInPlainWords() {
        assertThat(add(administrator, "TT01", "don-vi-tinh", "buổi", "loai", "trong-ky").body())
                .contains("là chỉ tiêu có sẵn của phần mềm");
        assertThat(
                        add(
                                        administrator,
                                        "RDS4",
                                        "don-vi-tinh",
                                        "hộ",
                                        "loai",
                                        "tinh-ra",
                                        "cong-thuc",
                                        "{KHONG}")
                                .body())
                .contains("mã KHONG không có trong danh mục", "value=\"{KHONG}\"");
        assertThat(add(administrator, "RDS4", "don-vi-tinh", "").body())
                .contains("Chưa ghi mục này");
        addTyped(administrator, "RDS5");
        assertThat(add(administrator, "RDS5", "don-vi-tinh", "buổi", "loai", "trong-ky").body())
                .contains("Mã RDS5 đã có");
    }

    @Test
    void itIsRenamedAndEndedInVersionsAndWhatWasTypedStays() {
        addTyped(new Visitor(product).signIn("trunguong"), "RDS6");
        product.take(WardFiles.empty().entered("P-3,2021-H2,RDS6,4\n"));
        HttpResponse<String> change =
                administrator.post(
                        PATH + "/RDS6",
                        "phienban",
                        "1",
                        "ten",
                        "Buổi đọc sách cho thiếu nhi",
                        "ten-tieng-anh",
                        "Reading for children",
                        "nhom",
                        "Việc riêng của tỉnh",
                        "den-ngay",
                        "2022-06-30");
        assertThat(change.statusCode()).isEqualTo(302);
        assertThat(administrator.get(PATH + "/RDS6").body())
                .containsSubsequence("Buổi đọc sách cho thiếu nhi", "Số buổi đọc sách RDS6");
        HttpResponse<String> late =
                administrator.post(
                        PATH + "/RDS6",
                        "phienban",
                        "1",
                        "ten",
                        "Khác",
                        "ten-tieng-anh",
                        "Other",
                        "nhom",
                        "Việc khác");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("vừa có người khác sửa");
        assertThat(Ward.figure(product, "P-3", "2021-H2", "RDS6")).isEqualTo("4");
        assertThat(officer.get("/so-lieu/P-3/2022-H1").body())
                .contains("Buổi đọc sách cho thiếu nhi");
        assertThat(officer.get("/so-lieu/P-3/2022-H2").body())
                .doesNotContain("Buổi đọc sách cho thiếu nhi");
    }

    @Test
    void forOthersThereIsNoSuchPage() {
        assertThat(officer.get(PATH).statusCode()).isEqualTo(404);
        assertThat(add(officer, "RDS7", "don-vi-tinh", "hộ", "loai", "trong-ky").statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(product).signIn("tinh").get(PATH + "/RDS6").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormIsAPartOfItsOwnWhereItsFiguresAreTyped() {
        addTyped(administrator, "RDS8");
        String forms = "/cai-dat/bieu-bo-sung";
        HttpResponse<String> added =
                administrator.post(
                        forms,
                        "ma",
                        "BDS1",
                        "ten",
                        "Biểu đọc sách của tỉnh",
                        "ten-tieng-anh",
                        "Reading form",
                        "ky",
                        "nua-nam",
                        "cap",
                        "residential_area",
                        "cac-ma",
                        "RDS8, N502",
                        "tu-ngay",
                        "2020-01-01");
        assertThat(added.statusCode()).isEqualTo(302);
        String page = officer.get("/so-lieu/P-3/2021-H1").body();
        assertThat(page)
                .containsSubsequence(
                        "Biểu đọc sách của tỉnh", "name=\"so-RDS8\"", "name=\"so-N502\"");
        assertThat(page.split("name=\"so-N502\"", -1)).hasSize(2);
        assertThat(officer.get("/so-lieu/P/2021-H1").body())
                .doesNotContain("Biểu đọc sách của tỉnh");
        assertThat(officer.get("/so-lieu/P-3/2021").body())
                .doesNotContain("Biểu đọc sách của tỉnh");
        assertThat(
                        administrator
                                .post(
                                        forms + "/BDS1",
                                        "phienban",
                                        "1",
                                        "ten",
                                        "Biểu đọc sách",
                                        "ten-tieng-anh",
                                        "Reading form",
                                        "cac-ma",
                                        "RDS8 TT01")
                                .body())
                .contains("Chỉ tiêu TT01 không nhập ở cấp và kỳ của biểu này");
        assertThat(
                        administrator
                                .post(
                                        forms + "/BDS1",
                                        "phienban",
                                        "1",
                                        "ten",
                                        "Biểu đọc sách",
                                        "ten-tieng-anh",
                                        "Reading form",
                                        "cac-ma",
                                        "RDS8",
                                        "den-ngay",
                                        "2021-12-31")
                                .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get(forms + "/BDS1").body())
                .containsSubsequence("Biểu đọc sách<", "Biểu đọc sách của tỉnh<");
        assertThat(officer.get("/so-lieu/P-3/2021-H1").body())
                .contains("Biểu đọc sách<")
                .doesNotContain("Biểu đọc sách của tỉnh");
        assertThat(officer.get("/so-lieu/P-3/2022-H1").body()).doesNotContain("Biểu đọc sách<");
        assertThat(officer.get(forms).statusCode()).isEqualTo(404);
        assertThat(
                        administrator
                                .post(
                                        forms + "/BDS1",
                                        "phienban",
                                        "1",
                                        "ten",
                                        "Khác",
                                        "ten-tieng-anh",
                                        "Other",
                                        "cac-ma",
                                        "RDS8")
                                .body())
                .contains("vừa có người khác sửa");
    }
}
