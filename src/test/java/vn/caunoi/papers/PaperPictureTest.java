package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks at a printed paper as a reader does; pictures stay in target/papers. */
@Tag("picture")
class PaperPictureTest {
    private static final Path FOLDER = Path.of("target", "papers").toAbsolutePath();
    private static final double MIDDLE = 595.3 / 2;

    private static PrintedWords words = new PrintedWords(List.of());

    @BeforeAll
    static void printThePaper() throws Exception {
        String office = Optional.ofNullable(System.getenv("SOFFICE_BIN")).orElse("soffice");
        assumeTrue(found(office) && found("pdftoppm") && found("pdftotext"), "no LibreOffice here");
        Files.createDirectories(FOLDER);
        Path paper = FOLDER.resolve("report.docx");
        try (var out = Files.newOutputStream(paper)) {
            new WordPapers().write(SamplePapers.withAnnex(), out);
        }
        run(
                office,
                "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                FOLDER.toString(),
                paper.toString());
        run("pdftoppm", "-r", "80", "-png", "report.pdf", "report");
        run("pdftotext", "-bbox", "report.pdf", "report.html");
        words = PrintedWords.read(FOLDER.resolve("report.html"));
    }

    @Test
    void theNationalNameStandsInOneLineAtTheRightAboveTheMotto() {
        PrintedWords.Box nation = words.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        PrintedWords.Box motto = words.find("Độc lập - Tự do - Hạnh phúc");
        assertThat(nation.page()).isEqualTo(1);
        assertThat(nation.centre()).isGreaterThan(MIDDLE);
        assertThat(nation.height()).isLessThan(20);
        assertThat(motto.top()).isGreaterThan(nation.top());
        assertThat(motto.centre()).isCloseTo(nation.centre(), within(2));
    }

    @Test
    void theIssuerStandsAtTheLeftWithTheNumberBelow() {
        PrintedWords.Box superior = words.find("ỦY BAN MTTQ VIỆT NAM");
        PrintedWords.Box issuer = words.find("BAN THƯỜNG TRỰC");
        PrintedWords.Box number = words.find("Số: 05/BC-MTTQ-BTT");
        assertThat(superior.right()).isLessThan(MIDDLE);
        assertThat(superior.height()).isLessThan(20);
        assertThat(issuer.right()).isLessThan(MIDDLE);
        assertThat(issuer.top()).isGreaterThan(superior.top());
        assertThat(number.right()).isLessThan(MIDDLE);
        assertThat(number.top()).isGreaterThan(issuer.top());
    }

    @Test
    void placeAndDateStandAtTheRightBesideTheNumber() {
        PrintedWords.Box date = words.find("Tân Lập, ngày 05 tháng 01 năm 2026");
        assertThat(date.left()).isGreaterThan(words.find("Số: 05/BC-MTTQ-BTT").right());
        assertThat(date.top()).isCloseTo(words.find("Số: 05/BC-MTTQ-BTT").top(), within(4));
    }

    @Test
    void theSignatureStandsAtTheRightAndTheRecipientsAtTheLeftOfTheSameSecondPage() {
        PrintedWords.Box authority = words.find("TM. BAN THƯỜNG TRỰC");
        PrintedWords.Box signer = words.find("Lương Thị Bưởi");
        PrintedWords.Box recipients = words.find("Nơi nhận:");
        assertThat(authority.left()).isGreaterThan(MIDDLE);
        assertThat(signer.left()).isGreaterThan(MIDDLE);
        assertThat(signer.top() - authority.top()).isGreaterThan(70);
        assertThat(recipients.right()).isLessThan(MIDDLE);
        assertThat(List.of(authority.page(), signer.page(), recipients.page())).containsOnly(2);
    }

    @Test
    void theSecondPageCarriesItsNumberAtTheTop() {
        PrintedWords.Box number = words.firstOf(2);
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.top()).isBetween(28.0, 57.0);
        assertThat(words.firstOf(1).text()).isNotEqualTo("1");
    }

    @Test
    void theAnnexStartsOnANewPage() {
        PrintedWords.Box annex = words.find("PHỤ LỤC");
        assertThat(annex.page()).isEqualTo(3);
        assertThat(words.find("Mã Chỉ tiêu").page()).isEqualTo(3);
    }

    /** A ward's own file, filled, converted by the product itself. */
    @Test
    void aWardsOwnTemplateIsPrintedWithItsFixedPartsInTheirPlaces() throws IOException {
        byte[] template = PdfWords.written(BuiltInTemplate::write);
        byte[] filled =
                PdfWords.written(
                        out -> TemplatePaper.write(template, SamplePapers.withAnnex(), out));
        String office = Optional.ofNullable(System.getenv("SOFFICE_BIN")).orElse("soffice");
        byte[] pdf =
                new PdfPapers(new PdfPages(), new Office(Optional.of(office), 120))
                        .converted(filled)
                        .orElseThrow();
        PdfWords.picture(pdf, "paper-template");
        PrintedWords printed = PdfWords.read(pdf);
        for (String fixed :
                List.of(
                        "ỦY BAN MTTQ VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/BC-MTTQ-BTT",
                        "Tân Lập, ngày 05 tháng 01 năm 2026",
                        "BÁO CÁO",
                        "Kết quả công tác Mặt trận năm 2025")) {
            assertThat(printed.find(fixed).left())
                    .as(fixed)
                    .isCloseTo(words.find(fixed).left(), within(3));
            assertThat(printed.find(fixed).top())
                    .as(fixed)
                    .isCloseTo(words.find(fixed).top(), within(6));
        }
        assertThat(printed.find("TM. BAN THƯỜNG TRỰC").left()).isGreaterThan(MIDDLE);
        assertThat(printed.find("Lương Thị Bưởi").page()).isEqualTo(2);
        assertThat(printed.find("PHỤ LỤC").page()).isEqualTo(3);
    }

    /** Word file and standard PDF are the same paper. */
    @Test
    void theStandardPdfPutsItsFixedPartsWhereTheWordFileDoes() throws IOException {
        byte[] pdf =
                PdfWords.written(out ->
                        new PdfPapers(new PdfPages(), new Office(Optional.empty(), 1))
                                .write(SamplePapers.withAnnex(), out));
        PrintedWords printed = PdfWords.read(pdf);
        for (String fixed :
                List.of(
                        "ỦY BAN MTTQ VIỆT NAM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 05/BC-MTTQ-BTT",
                        "BÁO CÁO",
                        "TM. BAN THƯỜNG TRỰC",
                        "Nơi nhận:")) {
            assertThat(printed.find(fixed).page()).isEqualTo(words.find(fixed).page());
            assertThat(printed.find(fixed).centre())
                    .as(fixed)
                    .isCloseTo(words.find(fixed).centre(), within(8));
        }
    }

    private static Offset<Double> within(double points) {
        return Offset.offset(points);
    }

    private static boolean found(String program) {
        return new File(program).canExecute()
                || Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> new File(folder, program).canExecute());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("log.txt").toFile())
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue()).as(command[0]).isZero();
    }
}
