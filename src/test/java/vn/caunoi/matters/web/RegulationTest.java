package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Regulations 124 and 213 appear as counts per organisation: no person, no text. */
class RegulationTest {
    private static final String PAGE = "/quy-dinh-124-213";
    private static final String PERIOD =
            Period.containing(PeriodKind.HALF_YEAR, MattersOfWard.today()).code();

    private static TestProduct product;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void countsAreEnteredCorrectedAndAddedUp() {
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(entered(officer, "", "124", "Chi bộ khu phố 3", "6", "2")).isEqualTo(302);
        assertThat(entered(officer, "", "124", "Công an phường", "4", "")).isEqualTo(302);
        assertThat(entered(officer, "", "124", "Công an phường", "5", ""))
                .as("there")
                .isEqualTo(409);

        String page = officer.get(PAGE).body();
        assertThat(page).contains("Chi bộ khu phố 3", "Ý kiến, thông báo: 6 · Đã trả lời: 2");
        assertThat(page).contains("Quá hạn trả lời");
        assertThat(page.replaceAll("\\s+", ""))
                .contains(
                        "<tdclass=\"number\">2</td><tdclass=\"number\">10</td><tdclass=\"number\">2</td>");

        Matcher line = Pattern.compile("\\?sua=([0-9a-f-]{36})").matcher(page);
        assertThat(line.find()).isTrue();
        String form = officer.get(PAGE + "?sua=" + line.group(1)).body();
        assertThat(form).contains("value=\"6\"", "name=\"phienban\" value=\"1\"");
        assertThat(entered(officer, "1", "124", "Chi bộ khu phố 3", "6", "6")).isEqualTo(302);
        assertThat(officer.get(PAGE).body()).contains("Đã trả lời đủ");

        assertThat(officer.post(PAGE + "/" + line.group(1) + "/rut").statusCode()).isEqualTo(302);
        assertThat(officer.get(PAGE).body()).doesNotContain("Đã trả lời đủ");
    }

    @Test
    void answersAreNeverMoreThanCommentsAndNumbersOfPersonsAreRefused() {
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(entered(officer, "", "213", "Phòng Văn hóa", "3", "4")).isEqualTo(422);
        assertThat(entered(officer, "", "213", "Ông A 0912345678", "3", "1")).isEqualTo(422);
        assertThat(entered(officer, "", "999", "Phòng Văn hóa", "3", "1")).isEqualTo(422);
    }

    @Test
    void theTableHasNoPlaceForAPersonOrAText() {
        assertThat(
                        product.bean(SystemTransactions.class)
                                .run(() ->
                                        product.bean(JdbcClient.class)
                                                .sql(
                                                        """
                                                        SELECT column_name::text FROM information_schema.columns
                                                        WHERE table_schema = 'matters' AND table_name = 'regulation_count'
                                                        """)
                                                .query(String.class)
                                                .list()))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(
                                "id",
                                "commune_id",
                                "unit_id",
                                "regulation",
                                "organization",
                                "period",
                                "comments",
                                "sent_on",
                                "answered",
                                "answered_on",
                                "batch_id",
                                "version",
                                "recorded_at",
                                "withdrawn_at",
                                "withdrawn_reason"));
    }

    private static int entered(
            Visitor who,
            String version,
            String regulation,
            String organization,
            String comments,
            String answered) {
        return who.post(
                        PAGE,
                        "phienban",
                        version,
                        "quy-dinh",
                        regulation,
                        "to-chuc",
                        organization,
                        "ky",
                        PERIOD,
                        "so-y-kien",
                        comments,
                        "ngay-chuyen",
                        MattersOfWard.today().minusDays(60).toString(),
                        "da-tra-loi",
                        answered)
                .statusCode();
    }
}
