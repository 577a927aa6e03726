package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnexWorkbookTest {

    @Test
    void theHeaderStandsInRowFour() throws IOException {
        assertThat(texts(read(SamplePapers.annex(10)).getRow(3)))
                .containsExactly(
                        "Mã",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Tổng số",
                        "Kế hoạch",
                        "So với kế hoạch (%)");
    }

    @Test
    void titlesStandAboveTheHeader() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("PHỤ LỤC");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("SỐ LIỆU CÔNG TÁC MẶT TRẬN NĂM 2025");
    }

    @Test
    void everyIndicatorHasOneRowAndGroupsHaveNoCode() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        List<String> codes =
                StreamSupport.stream(sheet.spliterator(), false)
                        .skip(4)
                        .map(row -> text(row.getCell(0)))
                        .toList();
        assertThat(codes).hasSize(12).filteredOn(String::isEmpty).hasSize(2);
        assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("Kiện toàn tổ chức");
    }

    @Test
    void figuresAreNumbersAndWhatIsUnknownIsEmpty() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        Row first = sheet.getRow(5);
        assertThat(first.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(1483);
        assertThat(first.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(1250.5);
        assertThat(first.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(sheet.getRow(6).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void percentagesKeepTheirValueAndTheSignStandsInTheCaption() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        assertThat(sheet.getRow(5).getCell(5).getNumericCellValue()).isEqualTo(102.5);
        assertThat(text(sheet.getRow(3).getCell(5))).endsWith("(%)");
    }

    @Test
    void theSheetPrintsOnLandscapePagesWithItsHeaderRepeated() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        PrintSetup print = sheet.getPrintSetup();
        assertThat(print.getLandscape()).isTrue();
        assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(print.getFitHeight()).isZero();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        XSSFSheet sheet = read(SamplePapers.annex(10));
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:F16");
        assertThat(sheet.getColumnWidthInPixels(1)).isGreaterThan(300);
    }

    @Test
    void aRowMustHaveOneValuePerColumn() {
        var row = new AnnexRow("TC01", "Số khu dân cư", "khu", Optional.empty(), List.of());
        var columns = List.of(new AnnexColumn("Tổng số", false));
        assertThatThrownBy(() -> new AnnexTable("Số liệu", "", columns, List.of(row)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static XSSFSheet read(AnnexTable annex) throws IOException {
        var out = new ByteArrayOutputStream();
        new AnnexWorkbooks().write(annex, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false).map(AnnexWorkbookTest::text).toList();
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
