package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.exchange.sheets.SheetFormat.ACTIVITIES;
import static vn.caunoi.exchange.sheets.SheetFormat.MEMBERS;
import static vn.caunoi.exchange.sheets.SheetFormat.UNITS;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultLineTest {

    private final CellValues values = new CellValues(Vocabulary.load());

    @Test
    void aLineNamesSheetRowColumnAndReason() {
        assertThat(line(ACTIVITIES, 17, "attendance", "-5"))
                .isEqualTo(
                        "activities, dòng 17, cột attendance (Số người dự): \"-5\" là số âm; xin"
                                + " ghi số từ 0 trở lên");
    }

    @Test
    void rowNumbersAreNotGrouped() {
        assertThat(line(ACTIVITIES, 12_345, "date", "x")).startsWith("activities, dòng 12345, ");
    }

    @Test
    void longValuesAreCutAndStayOnOneLine() {
        String line = line(ACTIVITIES, 2, "attendance", "a\n\u001B[31m" + "b".repeat(100));
        assertThat(line)
                .contains("b…\"")
                .doesNotContain("b".repeat(40))
                .doesNotContain("\n", "\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full_name", "phone", "email", "birth_year"})
    void personalValuesAreNeverRepeated(String column) {
        for (String secret :
                new String[] {"Trần-Bí-Mật\u0007", "x".repeat(600) + "Mật", "-1956", "Mật\uFFFD"}) {
            Column known = MEMBERS.column(column).orElseThrow();
            if (values.read(known, new Cell.Text(secret)) instanceof CellFault fault) {
                assertThat(FaultLine.of(MEMBERS, 3, fault, Wording.vietnamese()))
                        .doesNotContain("Mật", "1956")
                        .startsWith("members, dòng 3, cột " + column);
                assertThat(fault.args().toString()).doesNotContain("Mật", "1956");
            }
        }
        var formula =
                (CellFault)
                        values.read(
                                MEMBERS.column(column).orElseThrow(), new Cell.Formula("\"Mật\""));
        assertThat(formula.args().toString()).doesNotContain("Mật");
    }

    @Test
    void problemsOfSheetsAndRowsHaveTheirLines() {
        var wording = Wording.vietnamese();
        assertThat(FaultLine.of(SheetProblem.row("fund", 9, "openQuote"), wording))
                .isEqualTo("fund, dòng 9: có dấu ngoặc kép mở mà không đóng; xin đóng lại");
        assertThat(
                        FaultLine.of(
                                SheetProblem.notice(
                                        "units", "unknownColumn", ShownValue.quoted("Ghi chú")),
                                wording))
                .isEqualTo("units: cột \"Ghi chú\" không có trong mẫu nên được bỏ qua");
        assertThat(FaultLine.ofRow(UNITS, 4, "mã trùng", wording))
                .isEqualTo("units, dòng 4: mã trùng");
        assertThat(
                        FaultLine.of(
                                SheetProblem.row("fund", 9, "openQuote"),
                                Wording.in(Locale.ENGLISH)))
                .startsWith("fund, row 9: ");
    }

    private String line(SheetFormat format, int row, String column, String written) {
        var fault =
                (CellFault)
                        values.read(format.column(column).orElseThrow(), new Cell.Text(written));
        return FaultLine.of(format, row, fault, Wording.vietnamese());
    }
}
