package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWorkbookTest {

    private final Vocabulary vocabulary = Vocabulary.load();

    @TempDir Path folder;

    @Test
    void theEmptyTemplateHasNoProblemsAndNoRows() throws IOException {
        Path file = Files.write(folder.resolve("mau.xlsx"), template());
        try (ImportSource source = ImportSource.open(file)) {
            Collected read = Collected.from(source);
            assertThat(read.keys()).isEmpty();
            assertThat(read.rows).isEmpty();
            assertThat(source.sheets())
                    .extracting(SheetReader::format)
                    .containsExactly(SheetFormat.values());
        }
    }

    @Test
    void itGuidesAndOffersWords() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Hướng dẫn");
            var activities = workbook.getSheet("Hoạt động");
            assertThat(activities.getDataValidations()).hasSize(3);
            assertThat(activities.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) 1);
            assertThat(activities.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(activities.getColumnStyle(2).getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Danh mục"))).isTrue();
        }
    }

    @Test
    void aFilledTemplateIsReadBack() throws IOException {
        Path file = folder.resolve("mau.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template()));
                var out = Files.newOutputStream(file)) {
            Row row = workbook.getSheet("Hoạt động").createRow(1);
            row.createCell(0).setCellValue("A1");
            row.createCell(1).setCellValue("KP1|KP2");
            row.createCell(2).setCellValue(LocalDate.of(2022, 6, 5));
            row.getCell(2).setCellStyle(workbook.getSheet("Hoạt động").getColumnStyle(2));
            row.createCell(3).setCellValue("Buổi tuyên truyền");
            row.createCell(6).setCellValue(1214);
            workbook.write(out);
        }
        try (ImportSource source = ImportSource.open(file)) {
            Collected read = Collected.from(source);
            assertThat(read.keys()).isEmpty();
            RowValues values =
                    RowValues.of(
                            SheetFormat.ACTIVITIES,
                            read.rows.getFirst(),
                            new CellValues(vocabulary));
            assertThat(values.faults()).isEmpty();
            assertThat(values.number()).isEqualTo(2);
            assertThat(values.text("id")).contains("A1");
            assertThat(values.codes("units")).isEqualTo(List.of("KP1", "KP2"));
            assertThat(values.day("date")).contains(LocalDate.of(2022, 6, 5));
            assertThat(values.text("kind")).contains("outreach");
            assertThat(values.whole("attendance")).contains(1214L);
        }
    }

    private byte[] template() throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWorkbook(vocabulary).write(out);
        return out.toByteArray();
    }
}
