package vn.caunoi.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.exchange.Fault;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.SheetCounts;
import vn.caunoi.figures.Ward;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** A clear message in Vietnamese at the right place, nothing lost or half-written. */
class BadInputTest {
    private static final String ACTIVITIES =
            "id,units,date,kind,topic,title,attendance,members_present,members_invited,organiser\n";
    private static final String GOOD = "good,B-1,2022-03-01,outreach,law,,5,,,\n";
    private static TestProduct product;

    @TempDir Path folder;

    @BeforeAll
    static void importAWard() {
        product = TestProduct.start();
        Ward.withUnits(
                        "B",
                        """
                        #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        #-2,#,residential_area,khu phố,Khu phố 2,100,2012-01-01,2022-04-01,
                        """)
                .activities("kept,#-1,2022-03-01,outreach,law,,1,,,\n")
                .cleanlyInto(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String report() {
        return Ward.json(product, "B", "2022");
    }

    private static <T> T read(String sql, Class<T> type) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () -> product.bean(JdbcClient.class).sql(sql).query(type).single());
    }

    private static ImportResult taken(Path source) {
        return product.take(source);
    }

    /** Faults of the rows, after checking that the good row of the same file was kept. */
    private static Fault onlyFault(String sheet, String header, String badRow, String goodRow) {
        ImportResult result =
                product.take(WardFiles.empty().with(sheet, header + badRow + goodRow));
        assertThat(result.faults()).hasSize(1);
        assertThat(result.batch()).isPresent();
        SheetCounts counts = result.counts().getFirst();
        assertThat(counts.refused()).isEqualTo(1);
        assertThat(counts.added() + counts.changed() + counts.unchanged()).isEqualTo(1);
        return result.faults().getFirst();
    }

    private static void assertPlaced(Fault fault, String sheet, int row, String column) {
        assertThat(fault.sheet()).isEqualTo(sheet);
        assertThat(fault.row()).contains(row);
        assertThat(fault.column()).contains(column);
        assertThat(fault.line()).startsWith("%s, dòng %d, cột %s (".formatted(sheet, row, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "units!x1,B-99,2022-03-01,outreach,law,,5,,,",
                "units!x2,B-1|B-99,2022-03-01,outreach,law,,5,,,",
                "units!x3,,2022-03-01,outreach,law,,5,,,",
                "units!x4,B-2,2022-04-01,outreach,law,,5,,,",
                "units!x5,B-1,2011-12-31,outreach,law,,5,,,",
                "date!x6,B-1,31/02/2022,outreach,law,,5,,,",
                "date!x7,B-1,2022-13-01,outreach,law,,5,,,",
                "date!x8,B-1,6/25/2022,outreach,law,,5,,,",
                "date!x9,B-1,25/06/22,outreach,law,,5,,,",
                "date!x10,B-1,hôm qua,outreach,law,,5,,,",
                "date!x11,B-1,,outreach,law,,5,,,",
                "kind!x12,B-1,2022-03-01,họp chơi,law,,5,,,",
                "topic!x13,B-1,2022-03-01,outreach,phap luat,,5,,,",
                "attendance!x14,B-1,2022-03-01,outreach,law,,-5,,,",
                "attendance!x15,B-1,2022-03-01,outreach,law,,năm,,,",
                "attendance!x16,B-1,2022-03-01,outreach,law,,\"1,5\",,,",
                "attendance!x17,B-1,2022-03-01,outreach,law,,=1+1,,,",
                "attendance!x18,B-1,2022-03-01,outreach,law,,99999999999999999999,,,",
                "members_present!x19,B-1,2022-03-01,committee_meeting,,,,2147483648,,",
                "organiser!x20,B-1,2022-03-01,training,,,5,,,ai đó",
                "id!,B-1,2022-03-01,outreach,law,,5,,,"
            })
    void aBadCellOfAnActivityIsNamedAndStopsOnlyItsRow(String column, String row) {
        String before = report();
        Fault fault =
                onlyFault(
                        "activities",
                        ACTIVITIES,
                        row + "\n",
                        "kept,B-1,2022-03-01,outreach,law,,1,,,\n");
        assertPlaced(fault, "activities", 2, column);
        assertThat(report()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "amount_vnd, năm triệu",
        "amount_vnd, 5tr",
        "amount_vnd, -5",
        "amount_vnd, 12.5",
        "amount_vnd, 1e6",
        "direction, mượn",
        "fund, quỹ đen",
        "purpose, nhậu"
    })
    void aBadCellOfTheFundIsNamedAndStopsOnlyItsRow(String column, String value) {
        List<String> columns =
                List.of("unit", "date", "fund", "direction", "amount_vnd", "purpose");
        List<String> cells =
                new java.util.ArrayList<>(
                        List.of("B-1", "2022-03-01", "for_the_poor", "receipt", "5", ""));
        cells.set(columns.indexOf(column), value);
        String header = "id," + String.join(",", columns) + "\n";
        Fault fault =
                onlyFault(
                        "fund",
                        header,
                        "bad," + String.join(",", cells) + "\n",
                        "good,B-1,2022-03-01,for_the_poor,receipt,700,\n");
        assertPlaced(fault, "fund", 2, column);
        assertThat(Ward.figure(product, "B", "2022", "QN03")).isEqualTo("700");
    }

    @Test
    void aDuplicateIdIsRefusedTheSecondTime() {
        Fault fault =
                onlyFault(
                        "activities",
                        ACTIVITIES,
                        "twice,B-1,2023-03-01,outreach,law,,1,,,\n",
                        "twice,B-1,2023-03-02,outreach,law,,2,,,\n");
        assertPlaced(fault, "activities", 3, "id");
        assertThat(Ward.figure(product, "B", "2023", "TT02")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "units! units!B-9,B,residential_area,khu phố,Khu phố 9,10,2022-05-01,2022-05-01,! valid_to",
                "units! units!B-9,B-99,residential_area,khu phố,Khu phố 9,10,2022-05-01,,! parent",
                "units! units!B-9,B,thành phố,khu phố,Khu phố 9,10,2022-05-01,,! level",
                "units! units!B-9,B,residential_area,khu phố,Khu phố 9,-1,2022-05-01,,! households",
                "units! units!B-9,B,residential_area,khu phố,Khu phố 9,10,2022-05-01,,B-77! predecessors",
                "units! units!B-1,B,residential_area,khu phố,Khu phố 1,10,2022-05-01,,! valid_from"
            })
    void aBadUnitIsNamedAndStopsOnlyItsRow(String sheet, String file, String row, String column) {
        String before = report();
        Fault fault =
                onlyFault(
                        sheet,
                        "code,parent,level,kind,name,households,valid_from,valid_to,predecessors\n",
                        row + "\n",
                        "B-1,B,residential_area,khu phố,Khu phố 1,100,2012-01-01,,\n");
        assertPlaced(fault, sheet, 2, column);
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void areasOfARefusedWardAreRefusedWithIt() {
        ImportResult result =
                Ward.more("N")
                        .tree(
                                """
                                #,T-01,commune,phường,Phường #,,2022-07-01,,KHONG-CO
                                #-1,#,residential_area,khu phố,Khu phố 1,10,2022-07-01,,
                                """)
                        .activities("a1,#-1,2022-08-01,outreach,law,,1,,,\n")
                        .into(product);
        assertThat(result.faults())
                .extracting(fault -> fault.sheet() + " " + fault.row().orElseThrow())
                .containsExactlyInAnyOrder("units 4", "units 5", "activities 2");
        assertThat(
                        read(
                                """
                                SELECT count(*) FROM organization.unit_version v
                                WHERE v.parent_id IS NOT NULL AND NOT EXISTS (
                                    SELECT FROM organization.unit_version p WHERE p.unit_id = v.parent_id)
                                """,
                                Long.class))
                .isZero();
    }

    @Test
    void theStartOfARecordMustLieInTheLifeOfItsUnitButItsEndNeedNot() {
        ImportResult result =
                Ward.more("B")
                        .models(
                                "late,#-2,law,Nhóm,2022-04-01,\nlong,#-2,law,Nhóm,2022-03-31,2023-01-01\n")
                        .members(
                                "#-2,Tạ Văn Dở,1960,male,head,,,,2022-04-01,\n#-2,Tạ Văn Hay,1960,male,head,,,,2022-03-01,2024-01-01\n")
                        .committees(
                                "#-2,,,reconstituted,2022-04-01,,\n#-2,,,dissolved,2022-04-01,,\n#-2,,,dissolved,2022-04-02,,\n")
                        .into(product);
        assertThat(result.faults())
                .extracting(fault -> fault.sheet() + " " + fault.row().orElseThrow())
                .containsExactlyInAnyOrder("models 2", "members 2", "committees 2", "committees 4");
    }

    /** Columns after the keys may be empty unless a figure needs them. */
    @Test
    void aUnitWithoutKindIsTaken() {
        assertThat(
                        Ward.withUnits("E", "#-1,#,residential_area,,Khu phố 1,10,2012-01-01,,\n")
                                .into(product)
                                .faults())
                .isEmpty();
        assertThat(Ward.figure(product, "E", "2022", "HN01")).isEqualTo("10");
    }

    /** Columns after the keys may be empty unless a figure needs them. */
    @Test
    void aUnitWithoutNameIsTaken() {
        assertThat(
                        Ward.withUnits("F", "#-1,#,residential_area,khu phố,,10,2012-01-01,,\n")
                                .into(product)
                                .faults())
                .isEmpty();
        assertThat(Ward.figure(product, "F", "2022", "HN01")).isEqualTo("10");
    }

    /** Columns after the keys may be empty unless a figure needs them. */
    @Test
    void aModelWithoutANameIsTaken() {
        assertThat(
                        Ward.more("B")
                                .models("nameless,#-1,culture,,2022-01-01,\n")
                                .into(product)
                                .faults())
                .isEmpty();
    }

    @Test
    void anEmptyFileIsNamedAndTheOtherFilesAreTaken() {
        ImportResult result =
                product.take(
                        WardFiles.empty()
                                .with("fund.csv", new byte[0])
                                .with("models.csv", "\n\n".getBytes(UTF_8))
                                .with(
                                        "activities",
                                        ACTIVITIES + "e1,B-1,2024-03-01,outreach,law,,6,,,\n"));
        assertThat(result.faults())
                .extracting(Fault::sheet)
                .containsExactlyInAnyOrder("fund", "models");
        assertThat(result.faults()).allSatisfy(fault -> assertThat(fault.line()).contains(": "));
        assertThat(Ward.figure(product, "B", "2024", "TT02")).isEqualTo("6");
    }

    @Test
    void aMissingKeyColumnIsNamedAndTheOtherFilesAreTaken() {
        ImportResult result =
                product.take(
                        WardFiles.empty()
                                .with(
                                        "fund",
                                        "unit,date,fund,direction,amount_vnd\nB-1,2022-03-01,for_the_poor,receipt,5\n")
                                .with(
                                        "activities",
                                        ACTIVITIES + "k1,B-1,2025-03-01,outreach,law,,6,,,\n"));
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().getFirst().line()).contains("thiếu cột id (Mã khoản)");
        assertThat(Ward.figure(product, "B", "2025", "TT02")).isEqualTo("6");
    }

    @Test
    void aRaggedLineStopsOnlyItself() {
        ImportResult result =
                product.take(
                        WardFiles.empty()
                                .with(
                                        "activities",
                                        ACTIVITIES
                                                + "g1,B-1,2026-03-01\ng2,B-1,2026-03-01,outreach,law,,6,,,\n"));
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().getFirst().line()).startsWith("activities, dòng 2: ");
        assertThat(Ward.figure(product, "B", "2026", "TT02")).isEqualTo("6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anh.xlsx",
                "thu.xlsx",
                "cu.xls",
                "ghi-chu.txt",
                "khac.csv",
                "rong.xlsx",
                "khong-co.xlsx"
            })
    void aWrongFileIsRefusedAsAWhole(String name) throws IOException {
        Path file = folder.resolve(name);
        switch (name) {
            case "anh.xlsx" ->
                    Files.write(file, HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
            case "thu.xlsx" -> Files.write(file, zip("word/document.xml", new byte[10]));
            case "rong.xlsx" -> Files.write(file, new byte[0]);
            case "khong-co.xlsx" -> {}
            default -> Files.writeString(file, "xin chào\n");
        }
        String before = report();
        ImportResult result = taken(file);
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().getFirst().line()).startsWith(name + ": ");
        assertThat(result.counts()).isEmpty();
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void aZipBombIsRefusedUnopened() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("bom.xlsx"),
                        zip("xl/worksheets/sheet1.xml", new byte[200 << 20]));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        ImportResult result = taken(file);
        assertThat(result.faults()).hasSize(1);
        assertThat(result.faults().getFirst().line()).startsWith("bom.xlsx: tệp nén bất thường");
    }

    private static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml".equals(entry) ? "x" : entry));
            zip.write(content);
            if (entry.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFormulaCellOfAWorkbookIsNamedAndStopsOnlyItsRow() throws IOException {
        Path file = folder.resolve("hoso.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Hoạt động");
            fill(
                    sheet.createRow(0),
                    "Mã hoạt động",
                    "Các khu dân cư",
                    "Ngày",
                    "Loại hoạt động",
                    "Số người dự");
            fill(sheet.createRow(1), "w1", "B-1", "01/03/2027", "Buổi tuyên truyền");
            sheet.getRow(1).createCell(4).setCellFormula("SUM(1,2)");
            fill(sheet.createRow(2), "w2", "B-1", "01/03/2027", "Buổi tuyên truyền");
            sheet.getRow(2).createCell(4).setCellFormula("SUM(3,4)");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(2).getCell(4));
            fill(sheet.createRow(3), "w3", "B-1", "01/03/2027", "Buổi tuyên truyền");
            sheet.getRow(3).createCell(4).setCellValue(8);
            workbook.write(out);
        }
        ImportResult result = taken(file);
        assertThat(result.faults()).hasSize(2);
        assertPlaced(result.faults().get(0), "activities", 2, "attendance");
        assertPlaced(result.faults().get(1), "activities", 3, "attendance");
        assertThat(Ward.figure(product, "B", "2027", "TT02")).isEqualTo("8");
    }

    private static void fill(XSSFRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "TCVN3", "VNI", "NFD"})
    void otherEncodingsBecomeUnicode(String encoding) {
        String right =
                "id,unit,type,name,founded,ended\n"
                        + "%1$s-1,B-1,safety,tổ tự quản an ninh khu phố,2022-01-01,\n"
                                .formatted(encoding)
                        + "%1$s-2,B-1,safety,nhân dân giữ gìn trật tự đường phố,2022-01-01,\n"
                                .formatted(encoding);
        byte[] bytes =
                switch (encoding) {
                    case "TCVN3" -> tcvn3(right);
                    case "VNI" ->
                            ("id,unit,type,name,founded,ended\n"
                                            + "VNI-1,B-1,safety,toå töï quaûn an ninh khu phoá,2022-01-01,\n"
                                            + "VNI-2,B-1,safety,nhaân daân giöõ gìn traät töï ñöôøng phoá,2022-01-01,\n")
                                    .getBytes(Charset.forName("windows-1252"));
                    case "UTF-16LE" -> ("\uFEFF" + right).getBytes(StandardCharsets.UTF_16LE);
                    case "UTF-16BE" -> ("\uFEFF" + right).getBytes(StandardCharsets.UTF_16BE);
                    case "NFD" -> Normalizer.normalize(right, Normalizer.Form.NFD).getBytes(UTF_8);
                    default -> ("\uFEFF" + right.replace(',', ';')).getBytes(UTF_8);
                };
        ImportResult result = product.take(WardFiles.empty().with("models.csv", bytes));
        assertThat(result.faults()).isEmpty();
        assertThat(name(encoding + "-1")).isEqualTo("tổ tự quản an ninh khu phố");
        assertThat(name(encoding + "-2")).isEqualTo("nhân dân giữ gìn trật tự đường phố");
    }

    private static String name(String code) {
        return read(
                "SELECT name FROM campaigns.model WHERE code = '%s'".formatted(code), String.class);
    }

    private static byte[] tcvn3(String text) {
        String letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        byte[] codes =
                HexFormat.of()
                        .parseHex(
                                "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfe");
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int at = letters.indexOf(text.charAt(i));
            bytes[i] = at < 0 ? (byte) text.charAt(i) : codes[at];
        }
        return bytes;
    }

    @Test
    void aPreviewTellsWhatWouldHappenAndKeepsNothing() {
        String before = report();
        long batches = read("SELECT count(*) FROM storage.batch", Long.class);
        ImportResult result =
                product.take(
                        WardFiles.empty()
                                .with(
                                        "activities",
                                        ACTIVITIES + GOOD + "bad,B-1,x,outreach,law,,5,,,\n")
                                .folder(),
                        ImportOptions.PREVIEW,
                        TestProduct.EVERYTHING);
        assertThat(result.batch()).isEmpty();
        assertThat(result.faults()).hasSize(1);
        assertThat(result.counts()).containsExactly(new SheetCounts("activities", 1, 0, 0, 1));
        assertThat(report()).isEqualTo(before);
        assertThat(read("SELECT count(*) FROM storage.batch", Long.class)).isEqualTo(batches);
    }

    @Test
    void allOrNothingKeepsNothingWhenOneRowOfAnySheetIsBad() {
        String before = report();
        long people = read("SELECT count(*) FROM people.person", Long.class);
        ImportResult result =
                product.take(
                        Ward.more("B")
                                .tree("#-8,#,residential_area,khu phố,Khu phố 8,10,2012-01-01,,\n")
                                .members("#-1,Chu Thị Mất,1960,female,head,,,,2021-01-01,\n")
                                .activities("n1,#-8,2022-03-01,outreach,law,,5,,,\n")
                                .fund("n2,#-1,2022-01-01,for_the_poor,payment,999999999,tet,,\n")
                                .files()
                                .folder(),
                        new ImportOptions(false, true),
                        TestProduct.EVERYTHING);
        assertThat(result.batch()).isEmpty();
        assertThat(result.faults()).hasSize(1);
        assertThat(report()).isEqualTo(before);
        assertThat(read("SELECT count(*) FROM people.person", Long.class)).isEqualTo(people);
        assertThat(read("SELECT count(*) FROM organization.unit WHERE code = 'B-8'", Long.class))
                .isZero();
    }

    @Test
    void aHundredThousandActivitiesAreTaken() {
        Ward.withAreas("H", 10).cleanlyInto(product);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            rows.append(
                    "h%d,#-%d,2022-%02d-%02d,outreach,law,Buổi %d,2,,,\n"
                            .formatted(i, 1 + i % 10, 1 + i % 12, 1 + i % 28, i));
        }
        rows.append("bad,#-1,2022-01-01,outreach,law,,-1,,,\n");
        ImportResult result = Ward.more("H").activities(rows.toString()).into(product);
        assertThat(result.counts())
                .containsExactly(new SheetCounts("activities", 100_000, 0, 0, 1));
        assertPlaced(result.faults().getFirst(), "activities", 100_002, "attendance");
        assertThat(Ward.figure(product, "H", "2022", "TT01")).isEqualTo("100000");
        assertThat(Ward.figure(product, "H", "2022", "TT02")).isEqualTo("200000");
        assertThat(Ward.figure(product, "H-10", "2022", "TT01")).isEqualTo("10000");
    }
}
