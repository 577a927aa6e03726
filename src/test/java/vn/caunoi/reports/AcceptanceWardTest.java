package vn.caunoi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.testing.TestProduct;

class AcceptanceWardTest {
    private static final Path WARD = Path.of("src/test/resources/acceptance/ward-2022-h1");
    private static TestProduct product;
    private static ImportResult first;

    @BeforeAll
    static void importTheWard() {
        product = TestProduct.start();
        first = product.take(WARD);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyRowOfTheWardIsTakenIn() {
        assertThat(first.faults()).isEmpty();
        assertThat(first.counts()).allSatisfy(sheet -> assertThat(sheet.added()).isPositive());
    }

    @Test
    void theReportContainsTheExpectedFiguresToTheDigit() throws IOException {
        JsonNode expected =
                new JsonMapper().readTree(Files.readString(WARD.resolve("expected.json")));
        JsonNode report = new JsonMapper().readTree(json());

        expected.get("values")
                .properties()
                .forEach(entry ->
                        assertThat(String.valueOf(report.get("values").get(entry.getKey())))
                                .as(entry.getKey())
                                .isEqualTo(entry.getValue().toString()));
        assertThat(report.get("unit").asString()).isEqualTo("P-TANLAP");
        assertThat(report.get("period").asString()).isEqualTo("2022-H1");
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        String before = json();

        ImportResult second = product.take(WARD);

        assertThat(second.faults()).isEmpty();
        assertThat(second.counts())
                .allSatisfy(sheet -> {
                    assertThat(sheet.added() + sheet.changed()).isZero();
                    assertThat(sheet.unchanged()).isPositive();
                });
        assertThat(json()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-W10", "2022-03", "2022-Q2", "2022-H2", "2022"})
    void everyKindOfPeriodHasAReport(String period) {
        assertThat(product.values("P-TANLAP", period).value("TC01"))
                .hasValueSatisfying(areas -> assertThat(areas).isEqualByComparingTo("10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN", "T-01", "P-TANLAP"})
    void theFiguresOfTheWardAreThoseOfProvinceAndNation(String unit) {
        Report report = product.values(unit, "2022-H1");
        assertThat(report.value("TT02").orElseThrow()).isEqualByComparingTo("1214");
        assertThat(report.value("TC03").orElseThrow()).isEqualByComparingTo("100");
        assertThat(report.value("N402").orElseThrow()).isEqualByComparingTo("12");
        assertThat(report.value("QN09").orElseThrow()).isEqualByComparingTo("42000000");
    }

    private static String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        product.bean(ReportFiles.class)
                .write(
                        ReportFiles.Format.JSON,
                        TestProduct.EVERYTHING,
                        "P-TANLAP",
                        Period.parse("2022-H1").orElseThrow(),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
