package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** What wards and the province are told to expect, over HTTP. */
class ForecastPageTest {
    private static final String PATH = "/tong-hop-y-kien/du-bao";

    private static TestProduct product;

    @BeforeAll
    static void threeYearsOfMatters() {
        product = TwoWards.served();
        product.account("trunguong", Role.CENTRAL, "VN");
        product.clock().moveTo(LocalDate.of(2026, 11, 23));
        // in P ten a month about waste, thirty in December; little about other things
        raised("P", "environment", "2023-09-15", "2026-10-31", 10);
        raised("P", "environment", "2023-12-01", "2023-12-31", 20);
        raised("P", "environment", "2024-12-01", "2024-12-31", 20);
        raised("P", "environment", "2025-12-01", "2025-12-31", 20);
        raised("P", "roads_lighting", "2023-09-15", "2026-10-31", 6);
        raised("P", "health", "2026-08-01", "2026-08-31", 6);
        raised("P", "education", "2026-07-01", "2026-07-31", 2);
        raised("P", "welfare", "2026-06-01", "2026-06-30", 3);
        // in Q half a year
        raised("Q", "land", "2026-05-01", "2026-10-31", 8);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aWardIsToldWhatToExpectAndHowWellThatDidLastYear() {
        String page = page("canbo", PATH);
        assertThat(page)
                .contains("Dự báo khối lượng việc, Phường Thử", "trong 3 năm qua")
                .contains(">11/2026<", ">12/2026<", "2027 (Tết)")
                .contains("Môi trường, rác thải")
                .containsPattern(
                        "<td class=\"number\">30<br><span class=\"small quiet\">đã thấy 30<")
                .contains("Dự báo năm trước có đúng không", "lệch bình quân ");
        assertThat(page("canbo", PATH + "?donvi=P-3")).as("of its ward").contains("Phường Thử");
    }

    @Test
    void fewMattersOfATopicAreNoNumber() {
        assertThat(page("canbo", PATH))
                .doesNotContain("Giáo dục", "An sinh")
                .contains("Các lĩnh vực ít việc", "Y tế");
    }

    @Test
    void tooShortAHistoryIsRefusedInWords() {
        assertThat(page("bencanh", PATH))
                .contains("Chưa đủ số liệu: cần ít nhất 13 tháng, hiện có 6 tháng.")
                .doesNotContain("Tải bảng");
        assertThat(new Visitor(product).signIn("bencanh").get(PATH + "/tai").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theProvinceAndTheNationAddTheirWardsUp() {
        assertThat(page("tinh", PATH)).contains("Tỉnh Thử Nghiệm", "Đất đai");
        assertThat(page("trunguong", PATH)).contains("Việt Nam", "Đất đai");
        assertThat(page("tinh", PATH + "?donvi=P")).contains("Phường Thử");
        assertThat(page("tinh", PATH + "?donvi=P")).doesNotContain("Đất đai");
        assertThat(page("trunguong", PATH))
                .contains("<option value=\"T-01\"")
                .doesNotContain("<option value=\"P\"");
        assertThat(page("tinh", PATH + "?donvi=P"))
                .contains("<option value=\"T-01\"", "<option value=\"Q\"")
                .doesNotContain("<option value=\"P-3\"");
    }

    @Test
    void aWardKnowsWhatCameToThoseItTookOver() {
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                OLD,T-01,commune,xã,Xã Cũ,,2010-01-01,2025-07-01,
                                NEW,T-01,commune,xã,Xã Mới,,2025-07-01,,OLD
                                """));
        product.account("canbomoi", Role.WARD_OFFICER, "NEW");
        raised("OLD", "land", "2023-01-01", "2025-06-30", 7);
        raised("NEW", "land", "2025-07-01", "2026-10-31", 7);
        assertThat(page("canbomoi", PATH))
                .contains("Xã Mới", "trong 3 năm qua", "lệch bình quân 0 việc mỗi tháng")
                .containsPattern(
                        "<td class=\"number\">7<br><span class=\"small quiet\">đã thấy 7<");
    }

    @Test
    void theTableLeavesAsAFileForWhoMayTakeFilesOut() {
        var file = new Visitor(product).signIn("canbo").get(PATH + "/tai");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("du-bao-p-2026-10.csv");
        assertThat(file.body())
                .contains("Lĩnh vực,Thời gian,Dự báo")
                .contains("\"Môi trường, rác thải\",2026-12,30,30,30");
        assertThat(new Visitor(product).signIn("kiemtra").get(PATH + "/tai").statusCode())
                .isEqualTo(404);
    }

    private static String page(String who, String path) {
        return new Visitor(product).signIn(who).get(path).body();
    }

    /** So many in each month that the days touch, from the first day on. */
    private static void raised(
            String commune, String topic, String from, String until, int eachMonth) {
        product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                """
                                                INSERT INTO matters.matter (commune_id, id, unit_id, code, raised_on, channel,
                                                    kind, topic, sorted_on, state, is_open)
                                                SELECT u.id, gen_random_uuid(), u.id, gen_random_uuid()::text,
                                                       greatest(month::date, :from::date), 'resident_page', 'petition',
                                                       :topic, month, 'closed', false
                                                FROM organization.unit u,
                                                     generate_series(date_trunc('month', :from::date), :until::date, '1 month') AS month,
                                                     generate_series(1, :each)
                                                WHERE u.code = :commune
                                                """)
                                        .param("from", from)
                                        .param("until", until)
                                        .param("topic", topic)
                                        .param("each", eachMonth)
                                        .param("commune", commune)
                                        .update());
    }
}
