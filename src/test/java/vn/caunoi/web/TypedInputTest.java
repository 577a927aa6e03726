package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What nobody means to type does no harm to a form, a page or those who come after. */
class TypedInputTest {
    private static TestProduct product;
    private static Visitor officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kdc/P-3/tim?q=a%ED%A0%BD",
                "/kdc/P-3/tim?q=%00",
                "/van-ban?q=%ED%A0%BD%00",
                "/hoat-dong?q=%ED%A0%BD",
                "/tim?q=a%00%ED%A0%BD",
                "/so-lieu?donvi=%00",
                "/so-lieu?donvi=%ED%A0%BD",
                "/quy?donvi=%00",
                "/mo-hinh?q=%00"
            })
    void aHalfLetterOrANothingInAQuestionIsNoFailure(String address) {
        assertThat(officer.get(address).statusCode()).isIn(200, 302, 400, 404);
    }

    @Test
    void aPastedSignThatCannotBeKeptIsLeftOutAndTheRestIsTaken() {
        var answer =
                officer.post(
                        "/kiem-tra/thi-dua",
                        "ten",
                        "Thi đua\0 yêu nước",
                        "noidung",
                        "Nội\0 dung",
                        "tungay",
                        "2026-01-01",
                        "denngay",
                        "2026-12-31",
                        "donvi",
                        "P-3");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(officer.get("/kiem-tra/thi-dua").body()).contains("Thi đua yêu nước");
    }

    @Test
    void aDraftWithSuchSignsIsKept() {
        assertThat(officer.post("/ban-nhap", "_noi", "/x\0", "ten", "a\0b").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aNameWithSuchASignIsSimplyAWrongName() {
        var answer = new Visitor(product).post("/dang-nhap", "ten", "can\0bo", "matkhau", "x");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "+999999999-12-31", "0000-01-01"})
    void aDayOutOfTimeIsAskedForAgain(String day) {
        assertThat(
                        officer.post(
                                        "/kiem-tra",
                                        "donvi",
                                        "P-3",
                                        "ngaykehoach",
                                        day,
                                        "chutri",
                                        "Phó Chủ tịch",
                                        "noidung",
                                        "meetings")
                                .statusCode())
                .isEqualTo(422);
        assertThat(movement("Phong trào", "Nội dung", day)).isEqualTo(422);
        assertThat(officer.post("/quy/thu", "ngay", day, "sotien", "1000").statusCode())
                .isLessThan(500);
    }

    @Test
    void aMovementWhoseLastDayIsNotKnownCanStillBeShown() {
        assertThat(movement("Phong trào chưa có ngày kết thúc", "Nội dung", "2026-12-31"))
                .isEqualTo(302);
        JdbcClient.create(product.database().owner())
                .sql(
                        "UPDATE evaluation.movement SET ends_on = 'infinity' WHERE name LIKE '%chưa có ngày%'")
                .update();
        var list = officer.get("/kiem-tra/thi-dua");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("chưa ghi ngày kết thúc");
    }

    @Test
    void aNameOfAMillionLettersIsRefusedBesideItsField() {
        assertThat(movement("a".repeat(301), "Nội dung", "2026-12-31")).isEqualTo(422);
        assertThat(movement("Tên", "a".repeat(20_001), "2026-12-31")).isEqualTo(422);
    }

    @Test
    void aConclusionAndAListOfRecipientsHaveAnEnd() {
        var inspection =
                officer.post(
                        "/kiem-tra",
                        "donvi",
                        "P-3",
                        "ngaykehoach",
                        LocalDate.of(2026, 6, 20).toString(),
                        "chutri",
                        "Phó Chủ tịch",
                        "noidung",
                        "meetings",
                        "ketluan",
                        "a".repeat(20_001));
        assertThat(inspection.statusCode()).isEqualTo(422);
        assertThat(inspection.body()).contains("dài hơn 20000 chữ cái");

        var paper = officer.post("/van-ban/moi", "noinhan", "Như trên\n".repeat(51));
        assertThat(paper.body()).contains("Nhiều hơn 50 nơi nhận");
    }

    private static int movement(String name, String contents, String last) {
        Map<String, String> fields =
                Map.of(
                        "ten", name,
                        "noidung", contents,
                        "tungay", "2026-01-01",
                        "denngay", last,
                        "donvi", "P-3");
        return officer.post(
                        "/kiem-tra/thi-dua",
                        fields.entrySet().stream()
                                .flatMap(field ->
                                        java.util.stream.Stream.of(
                                                field.getKey(), field.getValue()))
                                .toArray(String[]::new))
                .statusCode();
    }
}
