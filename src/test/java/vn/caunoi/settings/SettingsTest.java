package vn.caunoi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

class SettingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static TestProduct product;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatAWardSaysIsReadWithoutAScopeAndItsMessageEndsWithItsDay() {
        UnitId ward = unit("P");
        assertThat(settings().hotline(ward)).isEmpty();
        assertThat(settings().shows(ward, PublicPart.FUND)).isFalse();
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(save(officer, 0, "0236 1234 567", "Phun thuốc muỗi sáng Chủ nhật").statusCode())
                .isEqualTo(302);
        assertThat(settings().hotline(ward)).contains("0236 1234 567");
        assertThat(settings().message(ward, DAY)).contains("Phun thuốc muỗi sáng Chủ nhật");
        assertThat(settings().message(ward, DAY.plusDays(1))).isEmpty();
        assertThat(settings().shows(ward, PublicPart.FUND)).isTrue();
        assertThat(settings().shows(ward, PublicPart.NEWS)).isFalse();
        assertThat(settings().shows(ward, PublicPart.RESULTS)).isFalse();
        assertThat(settings().publishing(ward)).isEqualTo(Publishing.STANDING_COMMITTEE);
        assertThat(settings().hotline(unit("Q"))).isEmpty();

        // the second of two who opened the page at the same time loses nothing
        HttpResponse<String> stale = save(officer, 0, "0236 7654 321", "Họp tổ tối nay");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("0236 1234 567", "0236 7654 321", "Họp tổ tối nay");
        assertThat(settings().hotline(ward)).contains("0236 1234 567");

        // and what was saved can be taken back, the history telling of both
        HttpResponse<String> saved = save(officer, 1, "0236 0000 000", "");
        String act = saved.headers().firstValue("Location").orElseThrow().replaceAll(".*xong=", "");
        assertThat(settings().hotline(ward)).contains("0236 0000 000");
        officer.post("/hoan-tac/" + act);
        assertThat(settings().hotline(ward)).contains("0236 1234 567");
        assertThat(settings().message(ward, DAY)).isPresent();
        assertThat(officer.get("/cai-dat/phuong/P").body())
                .contains("từ “0236 1234 567” thành “0236 0000 000”", "canbo");
    }

    @ParameterizedTest
    @CsvSource({
        "duongday, gọi bác Năm, Số điện thoại chưa đúng",
        "loinhan, Có lời mà không có ngày, Xin ghi ngày cuối cùng hiện lời nhắn",
        "nguoidang, everybody, Xin chọn ai được đăng"
    })
    void aWrongFieldIsToldBesideItAndNothingTypedIsLost(String field, String typed, String told) {
        HttpResponse<String> answer =
                new Visitor(product)
                        .signIn("bencanh")
                        .post(
                                "/cai-dat/phuong/Q",
                                field,
                                typed,
                                "nguoidang",
                                "officer",
                                "gio",
                                "Sáng thứ Hai",
                                "phienban",
                                "0");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told, "Sáng thứ Hai");
    }

    @Test
    void everybodySeesOnlyTheSectionsThatAreHis() {
        assertThat(new Visitor(product).signIn("ban3").get("/cai-dat").body())
                .contains("/cai-dat/quy-dinh", "/tai-khoan-cua-toi")
                .doesNotContain("/cai-dat/tai-khoan", "/cai-dat/phuong", "/cai-dat/sao-luu");
        assertThat(new Visitor(product).signIn("canbo").get("/cai-dat").body())
                .contains("/cai-dat/tai-khoan", "/cai-dat/phuong/P")
                .doesNotContain("/cai-dat/phuong/Q", "/cai-dat/sao-luu", "/cai-dat/thu-dien-tu");
        assertThat(new Visitor(product).signIn("quantri").get("/cai-dat").body())
                .contains("/cai-dat/sao-luu", "/cai-dat/thu-dien-tu", "/cai-dat/dia-chi")
                .doesNotContain("/cai-dat/phuong/");
    }

    @Test
    void theAddressOfTheProcessWinsThenTheTypedOneThenTheOneAskedBy() {
        PublicAddress address = product.bean(PublicAddress.class);
        Visitor administrator = new Visitor(product).signIn("quantri");
        assertThat(administrator.get("/cai-dat/dia-chi").body())
                .contains("<dd>" + product.address() + "</dd>");
        administrator.post(
                "/cai-dat/dia-chi", "diachi", "https://mattran.vidu.vn/", "phienban", "0");
        assertThat(address.base()).isEqualTo("https://mattran.vidu.vn");
        assertThat(
                        administrator
                                .post(
                                        "/cai-dat/dia-chi",
                                        "diachi",
                                        "https://khac.vidu.vn",
                                        "phienban",
                                        "0")
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        new PublicAddress(
                                        new MockEnvironment()
                                                .withProperty(
                                                        "CAUNOI_PUBLIC_URL",
                                                        "https://dat.vidu.vn/"),
                                        product.bean(AddressTable.class))
                                .base())
                .isEqualTo("https://dat.vidu.vn");
    }

    @ParameterizedTest
    @CsvSource({
        "https://mattran.vidu.vn, true",
        "http://192.168.1.10:8080/, true",
        "mattran.vidu.vn, false",
        "javascript:alert(1), false",
        "https://a@mattran.vidu.vn, false",
        "https://mattran.vidu.vn/trang, false",
        "https://mattran.vidu.vn?x=1, false",
        "https://, false"
    })
    void anAddressIsAProtocolAndAHost(String typed, boolean taken) {
        assertThat(TypedAddress.of(typed).isPresent()).isEqualTo(taken);
    }

    @Test
    void theRuleBookShowsTheValueOfTodayItsBasisAndTheEarlierOnes() {
        JdbcClient jdbc = product.bean(JdbcClient.class);
        jdbc.sql(
                        """
                        UPDATE rules.rule SET valid_until = DATE '2026-03-01' WHERE name = 'COMMITTEE_TERM_MONTHS'
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO rules.rule (name, valid_from, value, basis)
                        VALUES ('COMMITTEE_TERM_MONTHS', DATE '2026-03-01', '60', 'Điều lệ thử nghiệm')
                        """)
                .update();
        Visitor cell = new Visitor(product).signIn("chi3");
        String found = cell.get("/cai-dat/quy-dinh?tim=nhi%E1%BB%87m+k%E1%BB%B3").body();
        assertThat(found)
                .contains("60 tháng", "Điều lệ thử nghiệm", "30 tháng", "đến hết 28/02/2026")
                .doesNotContain("Lề trên");
        String whole = cell.get("/cai-dat/quy-dinh").body();
        assertThat(whole).contains("Mới thay đổi", "Lề trên", "20 mm", "Xem nguồn");
        assertThat(whole.indexOf("60 tháng")).isLessThan(whole.indexOf("20 mm"));
    }

    private static HttpResponse<String> save(
            Visitor officer, int seen, String hotline, String message) {
        return officer.post(
                "/cai-dat/phuong/P",
                "duongday",
                hotline,
                "loinhan",
                message,
                "hetngay",
                message.isEmpty() ? "" : "01/06/2026",
                "nguoidang",
                "standing_committee",
                "hienquy",
                "true",
                "phienban",
                String.valueOf(seen));
    }

    private static WardSettings settings() {
        return product.bean(WardSettings.class);
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, DAY).orElseThrow().id();
    }
}
