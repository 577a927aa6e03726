package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongFileTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir Path folder;

    @Test
    void aZipBombIsNotOpened() throws IOException {
        Path file =
                zip(zip -> {
                    entry(zip, "xl/workbook.xml", "<workbook/>");
                    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                    byte[] zeros = new byte[MEGABYTE];
                    for (int i = 0; i < 64; i++) {
                        zip.write(zeros);
                    }
                });
        assertThat(Files.size(file)).isLessThan(MEGABYTE);
        assertRefused(file, "abnormalZip");
    }

    @Test
    void tooManyEntriesAreNotOpened() throws IOException {
        assertRefused(
                zip(zip -> {
                    entry(zip, "xl/workbook.xml", "<workbook/>");
                    for (int i = 0; i < 2_100; i++) {
                        entry(zip, "xl/media/" + i, "");
                    }
                }),
                "abnormalZip");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd",
        "/etc/passwd",
        "C:/windows/x",
        "xl\\..\\x",
        "a/b/c/d/e/f/g/h/i/j"
    })
    void strangeNamesAreNotOpened(String name) throws IOException {
        assertRefused(
                zip(zip -> {
                    entry(zip, "xl/workbook.xml", "<workbook/>");
                    entry(zip, name, "x");
                }),
                "abnormalZip");
    }

    @Test
    void aWorkbookWithoutItsPartsIsUnreadable() throws IOException {
        assertRefused(zip(zip -> entry(zip, "xl/workbook.xml", "<workbook/>")), "unreadable");
    }

    @Test
    void aCutOffWorkbookIsDamaged() throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        try (var out = Files.newOutputStream(whole)) {
            new TemplateWorkbook(Vocabulary.load()).write(out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path file =
                Files.write(
                        folder.resolve("cut.xlsx"),
                        java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(file, "kind.DAMAGED_ZIP");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "ppt/presentation.xml, PPTX",
        "xl/workbook.bin, XLSB",
        "readme.txt, OTHER_ZIP"
    })
    void otherArchivesAreNamed(String entry, String kind) throws IOException {
        assertRefused(zip(zip -> entry(zip, entry, "x")), "kind." + kind);
    }

    @Test
    void oldAndEncryptedWorkbooksAreNamed() throws Exception {
        Path old = folder.resolve("old.xlsx");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            workbook.createSheet("units");
            workbook.write(out);
        }
        assertRefused(old, "kind.XLS");
        Path locked = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (var data = encryptor.getDataStream(container)) {
                new TemplateWorkbook(Vocabulary.load()).write(data);
            }
            container.writeFilesystem(out);
        }
        assertRefused(locked, "kind.ENCRYPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, kind.PDF",
        "\u0089PNG, kind.IMAGE",
        "<html>, kind.HTML",
        "'code,name', notXlsx",
        "'', kind.EMPTY"
    })
    void otherFilesAreNamed(String content, String key) throws IOException {
        assertRefused(
                Files.write(
                        folder.resolve("x.xlsx"), content.getBytes(StandardCharsets.ISO_8859_1)),
                key);
    }

    @Test
    void missingFilesAndUnknownNamesAreTold() throws IOException {
        assertRefused(folder.resolve("nothing.xlsx"), "noSuchFile");
        assertRefused(Files.writeString(folder.resolve("khac.csv"), "a,b\n"), "unknownFile");
    }

    @Test
    void everyKindHasItsSentence() {
        for (FileKind kind : FileKind.values()) {
            if (kind != FileKind.XLSX && kind != FileKind.TEXT) {
                assertThat(
                                FaultLine.of(
                                        SheetProblem.file("a", "kind." + kind),
                                        Wording.vietnamese()))
                        .startsWith("a: ");
            }
        }
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Writing writing) throws IOException {
        Path file = folder.resolve("file.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            writing.to(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void assertRefused(Path file, String key) {
        try (ImportSource source = ImportSource.open(file)) {
            assertThat(source.isRefused()).isTrue();
            assertThat(source.sheets()).isEmpty();
            assertThat(Collected.from(source).keys()).containsExactly(key);
            assertThat(FaultLine.of(source.problems().getFirst(), Wording.vietnamese()))
                    .contains(String.valueOf(file.getFileName()));
        }
    }
}
