package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.exchange.sheets.SheetFormat.ACTIVITIES;
import static vn.caunoi.exchange.sheets.SheetFormat.FUND;
import static vn.caunoi.exchange.sheets.SheetFormat.MATTERS;
import static vn.caunoi.exchange.sheets.SheetFormat.MEMBERS;
import static vn.caunoi.exchange.sheets.SheetFormat.TARGETS;
import static vn.caunoi.exchange.sheets.SheetFormat.UNITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private final CellValues values = new CellValues(Vocabulary.load());

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-05", "05/06/2022", "5/6/2022", " 5/6/2022 "})
    void daysMayBeWrittenInTheseWays(String written) {
        assertThat(read(ACTIVITIES, "date", written))
                .isEqualTo(new CellValue.Day(LocalDate.of(2022, 6, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2022, noSuchDay",
        "2022-13-01, noSuchDay",
        "29/02/2023, noSuchDay",
        "5/6/22, shortYear",
        "05-06-22, shortYear",
        "1899-12-31, yearOutside",
        "2201-01-01, yearOutside",
        "tháng 6, notDate",
        "2022, notDate",
    })
    void otherDaysAreRefused(String written, String key) {
        assertThat(fault(ACTIVITIES, "date", written)).isEqualTo(key);
    }

    @Test
    void realDatesAndNumbersInDateCells() {
        var day = LocalDate.of(2022, 6, 5);
        assertThat(read(ACTIVITIES, "date", new Cell.Date(day))).isEqualTo(new CellValue.Day(day));
        assertThat(fault(ACTIVITIES, "date", new Cell.Number(new BigDecimal("44652"))))
                .isEqualTo("numberNotDate");
        assertThat(fault(ACTIVITIES, "date", new Cell.Date(LocalDate.of(1899, 12, 31))))
                .isEqualTo("yearOutside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0|0",
                "17|17",
                "007|7",
                "1.214|1214",
                "1 214|1214",
                "1,214|1214",
                "12.345.678|12345678"
            })
    void countsMayBeGrouped(String written, long count) {
        assertThat(read(ACTIVITIES, "attendance", written)).isEqualTo(new CellValue.Whole(count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|negative",
                "−5|negative",
                "(5)|negative",
                "1.5|decimals",
                "0.500|decimals",
                "1.214,5|decimals",
                "12.0|decimals",
                "1.2145|decimals",
                "1.214,567|decimals",
                "12.34.567|notNumber",
                "khoảng 30|notNumber",
                "3x|notNumber",
                "99999999999|tooBig",
                "99999999999999999999999|tooBig",
            })
    void otherCountsAreRefused(String written, String key) {
        assertThat(fault(ACTIVITIES, "attendance", written)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "845000",
                "845.000",
                "845,000",
                "845 000",
                "845000 đ",
                "845.000đ",
                "845.000 đồng",
                "845000 VND",
                "845.000 Đồng"
            })
    void amountsAreWholeDong(String written) {
        assertThat(read(FUND, "amount_vnd", written)).isEqualTo(new CellValue.Whole(845_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "845k|notAmount",
                "1,5 triệu|notAmount",
                "đ|notNumber",
                "845000,5|decimals",
                "-1|negative",
                "9999999999999999|tooBig"
            })
    void otherAmountsAreRefused(String written, String key) {
        assertThat(fault(FUND, "amount_vnd", written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "0.125|0.125",
                "100.000.000|100000000",
                "1.214,5|1214.5",
                "1,214.5|1214.5",
                "1 214|1214",
                "1234.567|1234.567",
                "100000000|100000000"
            })
    void figuresMayHaveDecimals(String written, BigDecimal figure) {
        assertThat(read(TARGETS, "value", written)).isEqualTo(new CellValue.Decimal(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.214|ambiguousNumber",
                "1,214|ambiguousNumber",
                "-1|negative",
                "12%|notNumber"
            })
    void figuresThatCanBeReadInTwoWaysAreRefused(String written, String key) {
        assertThat(fault(TARGETS, "value", written)).isEqualTo(key);
    }

    @Test
    void hugeNumbersDoNotFillTheMemory() {
        var huge = new Cell.Number(new BigDecimal("1E+999999999"));
        var tiny = new Cell.Number(new BigDecimal("1E-999999999"));
        for (Cell cell : List.of(huge, tiny)) {
            assertThat(fault(ACTIVITIES, "attendance", cell)).isEqualTo("tooBig");
            assertThat(fault(TARGETS, "value", cell)).isEqualTo("tooBig");
            assertThat(read(UNITS, "name", cell)).isInstanceOf(CellValue.Text.class);
        }
    }

    @Test
    void numbersInTextCellsArePlainDigits() {
        var phone = new Cell.Number(new BigDecimal("9.12345678E+8"));
        assertThat(read(MEMBERS, "phone", phone)).isEqualTo(new CellValue.Text("912345678"));
        assertThat(read(UNITS, "code", new Cell.Number(new BigDecimal("10.0"))))
                .isEqualTo(new CellValue.Text("10"));
    }

    @Test
    void textIsOneLineInOneNormalForm() {
        assertThat(
                        read(
                                UNITS,
                                "name",
                                "  To\u0302\u0309\u00A0 da\u0302n\n\tpho\u0302\u0301\u200B "))
                .isEqualTo(new CellValue.Text("Tổ dân phố"));
        assertThat(fault(UNITS, "name", "a\u0007b")).isEqualTo("invisible");
        assertThat(fault(UNITS, "name", "a\u202Eb")).isEqualTo("invisible");
        assertThat(fault(UNITS, "name", "a\uFFFDb")).isEqualTo("damagedText");
        assertThat(fault(UNITS, "name", "x".repeat(501))).isEqualTo("tooLong");
        assertThat(read(UNITS, "name", "x".repeat(500))).isInstanceOf(CellValue.Text.class);
        assertThat(read(MATTERS, "text", "x".repeat(5000))).isInstanceOf(CellValue.Text.class);
    }

    @Test
    void emptyCellsAreFaultsOnlyWhereSomethingIsRequired() {
        assertThat(fault(UNITS, "code", new Cell.Empty())).isEqualTo("required");
        assertThat(fault(UNITS, "code", "\u200B")).isEqualTo("required");
        assertThat(read(UNITS, "households", "  ")).isEqualTo(new CellValue.Missing());
        assertThat(read(ACTIVITIES, "topic", new Cell.Empty())).isEqualTo(new CellValue.Missing());
        assertThat(fault(ACTIVITIES, "units", " | ,")).isEqualTo("required");
    }

    @Test
    void formulasAndErrorsAreFaults() {
        assertThat(fault(ACTIVITIES, "attendance", new Cell.Formula("SUM(A1:A9)")))
                .isEqualTo("formula");
        assertThat(fault(ACTIVITIES, "attendance", new Cell.Failed("#REF!"))).isEqualTo("failed");
        assertThat(fault(ACTIVITIES, "attendance", new Cell.Date(LocalDate.EPOCH)))
                .isEqualTo("dateNotNumber");
    }

    @Test
    void unitsMayBeJoinedInThreeWays() {
        for (String written : List.of("A|B|C", "A; B ;C", "A, B, C", "A|B|C|A|")) {
            assertThat(read(ACTIVITIES, "units", written))
                    .isEqualTo(new CellValue.Codes(List.of("A", "B", "C")));
        }
    }

    @Test
    void wordsAreCodesOrLabels() {
        for (String written :
                List.of("outreach", "OUTREACH", "Buổi tuyên truyền", " buổi  TUYÊN truyền")) {
            assertThat(read(ACTIVITIES, "kind", written)).isEqualTo(new CellValue.Code("outreach"));
        }
        assertThat(read(MEMBERS, "concurrent_post", "cell_secretary | area_head"))
                .isEqualTo(new CellValue.Codes(List.of("cell_secretary", "area_head")));
        assertThat(fault(MEMBERS, "concurrent_post", "cell_secretary|x")).isEqualTo("unknownWord");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheNearestOnes() {
        var fault = (CellFault) read(ACTIVITIES, "kind", "outreech");
        assertThat(fault.args().get(1).toString())
                .startsWith("outreach (Buổi tuyên truyền), ")
                .satisfies(words -> assertThat(words.split("\\), ")).hasSize(3));
    }

    @Test
    void wholeNumbersComeBackFromEveryWriting() {
        long seed = new Random().nextLong();
        System.out.println("CellValuesTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long number = random.nextLong(1_000_000_000_000L) >> random.nextInt(40);
            String us = String.format(java.util.Locale.ROOT, "%,d", number);
            for (String written :
                    List.of("" + number, us, us.replace(',', '.'), us.replace(',', ' '))) {
                assertThat(read(FUND, "amount_vnd", written))
                        .isEqualTo(new CellValue.Whole(number));
            }
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
            for (String written :
                    List.of(
                            day.toString(),
                            day.getDayOfMonth()
                                    + "/"
                                    + day.getMonthValue()
                                    + "/"
                                    + day.getYear())) {
                assertThat(read(FUND, "date", written)).isEqualTo(new CellValue.Day(day));
            }
        }
    }

    @Test
    void aRowGivesItsValuesByName() {
        Map<Column, Cell> cells =
                Map.of(
                        column(FUND, "id"), new Cell.Text("F1"),
                        column(FUND, "amount_vnd"), new Cell.Text("12x"),
                        column(FUND, "date"), new Cell.Text("1/2/2022"),
                        column(FUND, "fund"), new Cell.Text("for_the_poor"));
        RowValues row = RowValues.of(FUND, new SheetRow(7, cells), values);
        assertThat(row.text("id")).contains("F1");
        assertThat(row.text("fund")).contains("for_the_poor");
        assertThat(row.day("date")).contains(LocalDate.of(2022, 2, 1));
        assertThat(row.whole("amount_vnd")).isEmpty();
        assertThat(row.faults())
                .extracting(f -> f.column().name())
                .containsExactly("unit", "direction", "amount_vnd");
    }

    private CellReading read(SheetFormat format, String column, String written) {
        return read(format, column, new Cell.Text(written));
    }

    private CellReading read(SheetFormat format, String column, Cell cell) {
        return values.read(column(format, column), cell);
    }

    private String fault(SheetFormat format, String column, String written) {
        return fault(format, column, new Cell.Text(written));
    }

    private String fault(SheetFormat format, String column, Cell cell) {
        CellReading reading = read(format, column, cell);
        assertThat(reading).isInstanceOf(CellFault.class);
        return ((CellFault) reading).messageKey().replace("exchange.reading.fault.", "");
    }

    private static Column column(SheetFormat format, String name) {
        return format.column(name).orElseThrow();
    }
}
