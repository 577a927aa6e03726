package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Tokens;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

/** Programs hand in typed figures and read any, within the scope of their account. */
class FigureResourceTest {
    private static TestProduct product;
    private static String code;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        code =
                product.bean(FigurePrograms.class)
                        .typedFlows(UnitLevel.RESIDENTIAL_AREA, PeriodKind.MONTH)
                        .getFirst();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatAnAreaSaysStandsInTheTotalsAboveAtOnce() throws Exception {
        assertThat(send("canbo", "P-3", "2023-05", 7).body()).contains("\"added\":1");
        assertThat(send("canbo", "P-4", "2023-05", 5).body()).contains("\"added\":1");

        assertThat(values("canbo", "P", "2023-05")).contains("\"" + code + "\":12");
        assertThat(values("canbo", "P-3", "2023-05")).contains("\"" + code + "\":7");
        assertThat(get("canbo", path("P", "2023-05") + "&below=true").body())
                .contains("\"unit\":\"P-3\",\"values\":{\"" + code + "\":7}");
    }

    @Test
    void theSameFormAgainChangesNothingAndACorrectionKeepsWhatStoodBefore() throws Exception {
        send("canbo", "P-3", "2023-06", 7);
        assertThat(send("canbo", "P-3", "2023-06", 7).body())
                .contains("\"added\":0", "\"changed\":0", "\"unchanged\":1");
        assertThat(send("canbo", "P-3", "2023-06", 9).body()).contains("\"changed\":1");

        assertThat(
                        JdbcClient.create(product.database().owner())
                                .sql(
                                        """
                                        SELECT count(*) FROM reports.typed_figure_history
                                        WHERE period = '2023-06' AND value = 7 AND superseded_by IS NOT NULL
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whatRecordsCountIsTypedNeitherByAProgramNorFromAFile() throws Exception {
        product.take(
                WardFiles.empty().activities("ve-sinh,P-3,2023-09-02,clean_up,,Ra quân,30,,,\n"));
        HttpResponse<String> refused = post("canbo", form("P-3", "2023-09", "N301", "5"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("N301", "P-3", "sửa ở hồ sơ");

        ImportResult taken =
                product.take(
                        WardFiles.empty()
                                .with(
                                        "entered",
                                        "unit,period,indicator,value\nP-3,2023-09,N301,5\nP-4,2023-09,N301,2\n"));
        assertThat(taken.faults()).hasSize(1);
        assertThat(taken.faults().getFirst().toString())
                .contains("N301", "Khu phố 3", "sửa ở hồ sơ");
        assertThat(get("canbo", "/api/v1/figures?unit=P-3&period=2023-09&indicators=N301").body())
                .contains("\"N301\":1");
    }

    @Test
    void aFigureThatCountsForTheSameDaysAlreadyIsRefusedWithItsPlace() throws Exception {
        send("canbo", "P-3", "2023-07", 7);
        long before = acts();

        HttpResponse<String> quarter = send("canbo", "P-3", "2023-Q3", 9);
        assertThat(quarter.statusCode()).isEqualTo(400);
        assertThat(quarter.body()).contains("2023-07");
        HttpResponse<String> ward = send("canbo", "P", "2023-07", 9);
        assertThat(ward.statusCode()).isEqualTo(400);

        assertThat(acts()).isEqualTo(before);
        assertThat(
                        JdbcClient.create(product.database().owner())
                                .sql(
                                        "SELECT count(*) FROM reports.typed_figure WHERE value = 9 AND period <> '2023-06'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static long acts() {
        return JdbcClient.create(product.database().owner())
                .sql("SELECT count(*) FROM storage.batch WHERE purpose = 'figures.saved'")
                .query(Long.class)
                .single();
    }

    @Test
    void anAnswerThatWasKeptIsGivenUpWithTheNextForm() throws Exception {
        send("canbo", "P-3", "2023-10", 7);
        assertThat(values("canbo", "P", "2023-10")).contains("\"" + code + "\":7");
        assertThat(values("canbo", "P", "2023-10")).contains("\"" + code + "\":7");

        send("canbo", "P-4", "2023-10", 5);

        assertThat(values("canbo", "P", "2023-10")).contains("\"" + code + "\":12");
        assertThat(get("bencanh", path("P", "2023-10")).statusCode()).isEqualTo(404);
    }

    @Test
    void oneBadFormStopsTheWholeSending() throws Exception {
        HttpResponse<String> answer =
                post(
                        "canbo",
                        """
                        {"period": "2023-08", "forms": [{"unit": "P-3", "values": {"%1$s": 3}},
                                                        {"unit": "P-4", "values": {"%1$s": -1}}]}\
                        """
                                .formatted(code));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(values("canbo", "P", "2023-08")).doesNotContain(code);
    }

    @Test
    void whatIsCountedOrUnknownOrOutOfScopeIsNotTyped() throws Exception {
        assertThat(post("canbo", form("P-3", "2023-09", "TT01", "3")).statusCode()).isEqualTo(400);
        assertThat(post("canbo", form("P-3", "2023-09", "ZZ99", "3")).statusCode()).isEqualTo(400);
        assertThat(send("canbo", "Q-1", "2023-09", 3).statusCode()).isEqualTo(404);
        assertThat(send("kiemtra", "P-3", "2023-09", 3).statusCode()).isEqualTo(404);
        assertThat(post("canbo", "{\"period\": \"2023-09\", \"forms\": []}").statusCode())
                .isEqualTo(400);
        assertThat(get("bencanh", path("P", "2023-05")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String account, String unit, String period, int value)
            throws IOException, InterruptedException {
        return post(account, form(unit, period, code, String.valueOf(value)));
    }

    private static String form(String unit, String period, String indicator, String value) {
        return "{\"period\": \"%s\", \"forms\": [{\"unit\": \"%s\", \"values\": {\"%s\": %s}}]}"
                .formatted(period, unit, indicator, value);
    }

    private static String path(String unit, String period) {
        return "/api/v1/figures?unit=%s&period=%s&indicators=%s".formatted(unit, period, code);
    }

    private String values(String account, String unit, String period)
            throws IOException, InterruptedException {
        return get(account, path(unit, period)).body();
    }

    private HttpResponse<String> get(String account, String path)
            throws IOException, InterruptedException {
        return http.send(
                request(account, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String account, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(account, "/api/v1/figures")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String account, String path) {
        String token =
                product.bean(Tokens.class)
                        .issue(product.bean(Accounts.class).named(account).orElseThrow().id());
        return HttpRequest.newBuilder(URI.create(product.address() + path))
                .header("Authorization", "Bearer " + token);
    }
}
