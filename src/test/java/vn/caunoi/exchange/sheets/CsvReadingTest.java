package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.exchange.sheets.SheetFormat.MODELS;
import static vn.caunoi.exchange.sheets.SheetFormat.UNITS;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String HEADER = "id,unit,type,name,founded,ended\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsSeenInTheHeader(String separator) {
        Collected read = models((HEADER + "M1,A,law,Tổ,2020-05-01,\n").replace(",", separator));
        assertThat(read.keys()).isEmpty();
        assertThat(read.text(0, MODELS, "name")).isEqualTo("Tổ");
        assertThat(read.rows.getFirst().cell(MODELS.column("ended").orElseThrow()))
                .isEqualTo(new Cell.Empty());
    }

    @Test
    void theLineThatNamesTheSeparatorIsNoRow() {
        Collected read = models("sep=;\n" + HEADER.replace(',', ';') + "M1;A;law;x;2020-05-01;\n");
        assertThat(read.numbers()).containsExactly(2);
    }

    @Test
    void emptyRowsAreSkippedButCounted() {
        Collected read = models("\n" + HEADER + "\r\n,,,,,\n  \nM1,A,law,x,2020-05-01,\r\n\r\n");
        assertThat(read.numbers()).containsExactly(6);
        assertThat(read.keys()).isEmpty();
    }

    @Test
    void aRecordOverSeveralLinesIsOneRow() {
        Collected read =
                models(HEADER + "M1,A,law,\"a\nb, c \"\"d\"\"\",2020-05-01,\nM2,A,law,x,,\n");
        assertThat(read.text(0, MODELS, "name")).isEqualTo("a\nb, c \"d\"");
        assertThat(read.numbers()).containsExactly(2, 3);
    }

    @Test
    void anOpenQuoteCostsItsOwnRowOnly() {
        Collected read =
                models(HEADER + "M1,A,law,\"x,,\nM2,A,law,y,,\nM3,A,law,\"z,,\nM4,A,law,\"w\",,\n");
        assertThat(read.numbers()).containsExactly(3, 5);
        assertThat(read.keys()).containsExactly("openQuote", "openQuote");
        assertThat(read.problems).extracting(p -> p.row().getAsInt()).containsExactly(2, 4);
    }

    @Test
    void brokenRowsAreReportedOneByOne() {
        Collected read =
                models(
                        HEADER
                                + "M1,A,law,\"x\"y,,\nM2,A\nM3,A,law,x,,,zuviel\nM4,A,law,\0,,\n"
                                + "M5,A,law,x,,,,,\nM6,A,law,"
                                + "x".repeat(CsvLines.LONGEST)
                                + ",,\nM7,A,law,\"x\" ,,\n");
        assertThat(read.keys())
                .containsExactly("strayQuote", "ragged", "ragged", "nulByte", "lineTooLong");
        assertThat(read.numbers()).containsExactly(6, 8);
    }

    @Test
    void headersMayBeCaptionsInAnyOrderAndUnknownOnesAreReported() {
        Collected read =
                models(
                        "GHI CHÚ,Tên mô hình,id,ma don vi,TYPE (Loại mô hình), Ngày Ra Mắt\nq,n,M1,A,law,2020-05-01\n");
        assertThat(read.keys()).containsExactly("unknownColumn");
        assertThat(read.problems.getFirst().refuses()).isFalse();
        assertThat(read.text(0, MODELS, "name")).isEqualTo("n");
        assertThat(read.text(0, MODELS, "founded")).isEqualTo("2020-05-01");
    }

    @Test
    void aMissingKeyOrADoubledColumnRefusesTheSheet() {
        assertThat(models("unit,type,name,founded\nA,law,x,2020-05-01\n").keys())
                .containsExactly("lackingColumn");
        Collected doubled = models("id,Mã mô hình,unit,type,name,founded\nA,B,c,d,e,f\n");
        assertThat(doubled.keys()).containsExactly("repeatedColumn");
        assertThat(doubled.rows).isEmpty();
    }

    @Test
    void valuesWithoutAHeaderAreReportedOnce() {
        Collected read =
                models("id,,unit,type,name,founded\nM1,?,A,law,x,2020-05-01\nM2,?,A,law,x,\n");
        assertThat(read.keys()).containsExactly("unnamedColumn");
        assertThat(read.numbers()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void encodingsAreRecognised(String name) throws IOException {
        String text =
                "code,level,kind,name,valid_from\nKP1,commune,phường,Tổ dân phố số 3,2020-01-01\n";
        String written = name.equals("windows-1258") ? forWindows1258(text) : "\uFEFF" + text;
        Collected read = read("units.csv", written.getBytes(Charset.forName(name)));
        assertThat(normal(read.text(0, UNITS, "name"))).isEqualTo("Tổ dân phố số 3");
        assertThat(read.keys())
                .isEqualTo(
                        name.startsWith("UTF")
                                ? java.util.List.of()
                                : java.util.List.of("encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void legacyLettersAreConvertedAlsoWhenSavedAsUnicode(String charset) throws IOException {
        String text =
                "Mã đơn vị,Cấp,kind,name,valid_from\nKP1,commune,phường,tổ dân phố số 3,2020-01-01\n";
        for (var table : java.util.List.of(LegacyLettersTest.tcvn3(), LegacyLettersTest.vni())) {
            byte[] bytes = LegacyLettersTest.encode(text, table).getBytes(Charset.forName(charset));
            Collected read = read("units.csv", bytes);
            assertThat(read.keys()).containsExactly("encoding");
            assertThat(read.text(0, UNITS, "name")).isEqualTo("tổ dân phố số 3");
            assertThat(read.text(0, UNITS, "code")).isEqualTo("KP1");
        }
    }

    @Test
    void westernTextIsLeftAsItIs() throws IOException {
        byte[] bytes =
                (HEADER + "M1,A,law,Café Müller,2020-05-01,\n")
                        .getBytes(Charset.forName("windows-1252"));
        Collected read = read("models.csv", bytes);
        assertThat(read.text(0, MODELS, "name")).isEqualTo("Café Müller");
    }

    @Test
    void oneBadByteDoesNotTurnUnicodeIntoSomethingElse() throws IOException {
        byte[] bytes =
                (HEADER
                                + "M1,A,law,Tổ dân phố Đặng Thị Hường tiếp xúc cử tri thường kỳ,2020-05-01,\nM2,A,law,?,,\n")
                        .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
        Collected read = read("models.csv", bytes);
        assertThat(read.keys()).containsExactly("damagedLetters");
        assertThat(read.text(0, MODELS, "name")).startsWith("Tổ dân phố Đặng");
        assertThat(
                        new CellValues(Vocabulary.load())
                                .read(
                                        MODELS.column("name").orElseThrow(),
                                        new Cell.Text(read.text(1, MODELS, "name"))))
                .isInstanceOf(CellFault.class);
    }

    @Test
    void formulasInTextAreSeen() {
        Collected read = models(HEADER + "\"=\"\"007\"\"\",=A1,law,x,2020-05-01,\n");
        assertThat(read.text(0, MODELS, "id")).isEqualTo("007");
        assertThat(read.rows.getFirst().cell(MODELS.column("unit").orElseThrow()))
                .isEqualTo(new Cell.Formula("=A1"));
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertThat(read("models.csv", new byte[0]).keys()).containsExactly("kind.EMPTY");
        assertThat(models("\n\n").keys()).containsExactly("emptySheet");
    }

    @Test
    void aFolderIsReadInImportOrderAndStrangeFilesAreReported() throws IOException {
        Files.writeString(folder.resolve("models.csv"), HEADER);
        Files.writeString(folder.resolve("Units.CSV"), "code,level,kind,name,valid_from\n");
        Files.writeString(folder.resolve("Ghi chú.csv"), "a,b\n");
        Files.writeString(folder.resolve("expected.json"), "{}");
        Files.writeString(folder.resolve("fund.csv"), "%PDF-1.7");
        Files.writeString(folder.resolve("old.xlsx"), "x");
        try (ImportSource source = ImportSource.open(folder)) {
            assertThat(source.sheets())
                    .extracting(SheetReader::format)
                    .containsExactly(UNITS, MODELS);
            assertThat(Collected.from(source).keys())
                    .containsExactlyInAnyOrder("unknownSheet", "kind.PDF", "fileInFolder");
        }
    }

    @Test
    void aFolderWithoutSheetsIsRefused() {
        try (ImportSource source = ImportSource.open(folder)) {
            assertThat(source.isRefused()).isTrue();
            assertThat(Collected.from(source).keys()).containsExactly("nothingToRead");
        }
    }

    @Test
    void rubbishNeverCrashesTheReader() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("CsvReadingTest seed " + seed);
        var random = new Random(seed);
        String alphabet = ",;\t\"\"\n\r\0 aé\u1ED5=-1";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder(HEADER);
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] bytes =
                    text.toString()
                            .getBytes(
                                    round % 2 == 0
                                            ? StandardCharsets.UTF_8
                                            : StandardCharsets.UTF_16);
            Collected read = read("models.csv", bytes);
            assertThat(read.problems.size() + read.rows.size()).isLessThan(400);
        }
    }

    @Test
    void aLongFileIsReadRowByRow() throws IOException {
        Path file = folder.resolve("models.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < 100_000; i++) {
                out.write("M" + i + ",KP1,law,Tổ tự quản số " + i + ",2020-05-01,\n");
            }
        }
        try (ImportSource source = ImportSource.open(file)) {
            var counter = new Counter();
            source.sheets().getFirst().read(counter);
            assertThat(counter.count).isEqualTo(100_000);
            assertThat(counter.last).isEqualTo(100_001);
        }
    }

    /** Counts rows and keeps none. */
    static final class Counter implements RowReceiver {
        int count;
        int last;

        @Override
        public void row(SheetRow row) {
            count++;
            last = row.number();
        }

        @Override
        public void problem(SheetProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private Collected models(String text) {
        try {
            return read("models.csv", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Collected read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("upload.tmp");
        Files.write(file, bytes);
        try (ImportSource source = ImportSource.open(name, file)) {
            return Collected.from(source);
        }
    }

    /** Vowels with their shape, tones as marks behind them. */
    private static String forWindows1258(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replace("o\u0302", "ô")
                .replace("a\u0302", "â")
                .replace("u\u031B", "ư")
                .replace("o\u031B", "ơ");
    }

    private static String normal(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }
}
