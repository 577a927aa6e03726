package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.exchange.sheets.SheetFormat.ACTIVITIES;
import static vn.caunoi.exchange.sheets.SheetFormat.MODELS;
import static vn.caunoi.exchange.sheets.SheetFormat.UNITS;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    private static final String[] HEADER = {"id", "unit", "type", "name", "founded", "ended"};

    @TempDir Path folder;

    @Test
    void cellsAreSeenAsWhatTheyAre() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Mô hình");
            header(sheet.createRow(0));
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue(12);
            row.createCell(1).setCellFormula("A5*2");
            row.createCell(2).setCellErrorValue((byte) 0x17);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(LocalDate.of(2022, 6, 5));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("[$-42A]dd/mm/yyyy;@"));
            row.getCell(4).setCellStyle(style);
            row.createCell(5).setCellValue(0.1 + 0.2);
            sheet.createRow(7).createCell(0).setCellValue("  ");
            workbook.setForceFormulaRecalculation(true);
            save(workbook, file);
        }
        Collected read = read(file);
        assertThat(read.keys()).isEmpty();
        assertThat(read.numbers()).containsExactly(5);
        SheetRow row = read.rows.getFirst();
        assertThat(row.cell(column("id")))
                .isEqualTo(
                        new Cell.Number(
                                new BigDecimal("12.0").round(new java.math.MathContext(15))));
        assertThat(row.cell(column("unit"))).isEqualTo(new Cell.Formula("A5*2"));
        assertThat(row.cell(column("type"))).isEqualTo(new Cell.Failed("#REF!"));
        assertThat(row.cell(column("name"))).isEqualTo(new Cell.Text("TRUE"));
        assertThat(row.cell(column("founded"))).isEqualTo(new Cell.Date(LocalDate.of(2022, 6, 5)));
        assertThat(row.cell(column("ended")))
                .isEqualTo(new Cell.Number(new BigDecimal("0.300000000000000")));
    }

    @Test
    void datesOfThe1904SystemAreRight() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet("models");
            header(sheet.createRow(0));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("M1");
            row.createCell(4).setCellValue(LocalDate.of(2022, 6, 5));
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            row.getCell(4).setCellStyle(style);
            save(workbook, file);
        }
        assertThat(read(file).rows.getFirst().cell(column("founded")))
                .isEqualTo(new Cell.Date(LocalDate.of(2022, 6, 5)));
    }

    @Test
    void unknownAndDoubledSheetsAreReported() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            header(workbook.createSheet("models").createRow(0));
            header(workbook.createSheet("MÔ HÌNH").createRow(0));
            workbook.createSheet("Ghi chú");
            workbook.createSheet("Hướng dẫn");
            workbook.createSheet("Hoạt động");
            save(workbook, file);
        }
        Collected read = read(file);
        assertThat(read.keys()).containsExactly("repeatedSheet", "unknownSheet", "emptySheet");
    }

    @Test
    void aSingleSheetMayTakeItsNameFromTheFile() throws IOException {
        Path file = folder.resolve("models (1).xlsx");
        try (var workbook = new XSSFWorkbook()) {
            header(workbook.createSheet("Sheet1").createRow(0));
            save(workbook, file);
        }
        try (ImportSource source = ImportSource.open(file)) {
            assertThat(source.sheets()).extracting(SheetReader::format).containsExactly(MODELS);
        }
    }

    @Test
    void legacyLettersInAWorkbookAreConverted() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("units");
            Row header = sheet.createRow(0);
            String[] names = {"code", "level", "kind", "name", "valid_from"};
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
            }
            sheet.createRow(1).createCell(3).setCellValue("Tæ d©n phè 3");
            sheet.createRow(2).createCell(3).setCellValue("Tổ dân phố 4");
            save(workbook, file);
        }
        Collected read = read(file);
        assertThat(read.keys()).containsExactly("encoding");
        assertThat(read.text(0, UNITS, "name")).isEqualTo("Tổ dân phố 3");
        assertThat(read.text(1, UNITS, "name")).isEqualTo("Tổ dân phố 4");
    }

    @Test
    void aLongSheetIsReadRowByRow() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Test", "1.0");
            Worksheet sheet = workbook.newWorksheet("activities");
            for (int c = 0; c < ACTIVITIES.columns().size(); c++) {
                sheet.value(0, c, ACTIVITIES.columns().get(c).name());
            }
            for (int r = 1; r <= 100_000; r++) {
                for (int c = 0; c < 10; c++) {
                    if (c == 6) {
                        sheet.value(r, c, r);
                    } else {
                        sheet.inlineString(r, c, "Giá trị " + r % 1000);
                    }
                }
                if (r % 1000 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
        var counter = new CsvReadingTest.Counter();
        long start = System.nanoTime();
        try (ImportSource source = ImportSource.open(file)) {
            source.sheets().getFirst().read(counter);
        }
        System.out.println("100,000 rows read in ms: " + (System.nanoTime() - start) / 1_000_000);
        assertThat(counter.count).isEqualTo(100_000);
        assertThat(counter.last).isEqualTo(100_001);
    }

    @Test
    void anExternalEntityIsNeverResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "matkhau");
        String sheet =
                "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + headerXml()
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        Collected read = read(handmade(sheet));
        assertThat(read.rows.toString() + read.problems).doesNotContain("matkhau");
    }

    @Test
    void rowsWithoutNumbersAreCountedFromOne() throws IOException {
        Collected read =
                read(
                        handmade(
                                sheet("<row><c t=\"inlineStr\"><is><t>M1</t></is></c></row>")
                                        .replace(" r=\"1\"", "")));
        assertThat(read.numbers()).containsExactly(2);
    }

    @Test
    void aTextMarkedAsFormulaResultIsText() throws IOException {
        Collected read =
                read(handmade(sheet("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>M1</v></c></row>")));
        assertThat(read.text(0, MODELS, "id")).isEqualTo("M1");
    }

    @Test
    void whatTheReaderDoesNotUnderstandIsAProblemOfTheSheet() throws IOException {
        for (String bad :
                new String[] {
                    "<row r=\"2\"><c r=\"A2\" t=\"zz\"><v>1</v></c></row>",
                    "<row r=\"2\"><c r=\"A2\"></row>",
                    "<row r=\"x\"><c r=\"?\"><v>1</v></c></row>",
                }) {
            assertThat(read(handmade(sheet(bad))).keys())
                    .as(bad)
                    .containsExactly("sheetNotUnderstood");
        }
    }

    @Test
    void aTextThatIsNotThereMeansADamagedFile() throws IOException {
        String cell = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>%s</v></c></row>";
        assertThat(read(handmade(sheet(cell.formatted("99")))).keys())
                .containsExactly("damagedZip");
        for (String index : new String[] {"2000000000", "1<x/>2", "&#49;", "1<!-- -->2"}) {
            assertThat(read(handmade(sheet(cell.formatted(index)))).keys())
                    .as(index)
                    .containsExactly("abnormalZip");
        }
    }

    @Test
    void anImpossibleColumnIsAbnormal() throws IOException {
        for (String address : new String[] {"ZZZZZZ2", "&#90;ZZZZZ2", "A2' x='>' r = 'AAAA2"}) {
            Path file =
                    handmade(sheet("<row r=\"2\"><c\n r = '" + address + "'><v>1</v></c></row>"));
            assertThat(read(file).keys()).containsExactly("abnormalZip");
        }
    }

    private static String sheet(String row) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + headerXml()
                + row
                + "</sheetData></worksheet>";
    }

    private static String headerXml() {
        var row = new StringBuilder("<row r=\"1\">");
        for (String name : HEADER) {
            row.append("<c t=\"inlineStr\"><is><t>").append(name).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A workbook around the XML of one sheet "models". */
    private Path handmade(String sheetXml) throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("models");
            save(workbook, plain);
        }
        Path file = folder.resolve("handmade.xlsx");
        try (var in = new java.util.zip.ZipFile(plain.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    out.write(sheetXml.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        return file;
    }

    private static void header(Row row) {
        for (int i = 0; i < HEADER.length; i++) {
            row.createCell(i).setCellValue(HEADER[i]);
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Collected read(Path file) {
        try (ImportSource source = ImportSource.open(file)) {
            return Collected.from(source);
        }
    }

    private static Column column(String name) {
        return MODELS.column(name).orElseThrow();
    }
}
