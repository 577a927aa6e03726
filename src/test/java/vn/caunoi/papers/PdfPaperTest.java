package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product's own standard layout, looked at as a reader does. */
class PdfPaperTest {
    private static final double MIDDLE = 595.3 / 2;
    private static final PdfPapers PAPERS =
            new PdfPapers(new PdfPages(), new Office(Optional.empty(), 1));

    private static byte[] pdf = {};
    private static PrintedWords words = new PrintedWords(List.of());

    @BeforeAll
    static void print() throws IOException {
        pdf = PdfWords.written(out -> PAPERS.write(SamplePapers.withAnnex(), out));
        PdfWords.picture(pdf, "paper-pdf");
        words = PdfWords.read(pdf);
    }

    @Test
    void theIssuerStandsAtTheLeftAndTheNationAtTheRightInOneLineEach() {
        var nation = words.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var motto = words.find("Độc lập - Tự do - Hạnh phúc");
        assertThat(nation.centre()).isGreaterThan(MIDDLE);
        assertThat(nation.height()).isLessThan(20);
        assertThat(motto.centre()).isCloseTo(nation.centre(), within(2));
        assertThat(words.find("ỦY BAN MTTQ VIỆT NAM").right()).isLessThan(MIDDLE);
        assertThat(words.find("BAN THƯỜNG TRỰC").top())
                .isGreaterThan(words.find("PHƯỜNG TÂN LẬP").top());
    }

    @Test
    void numberAndDateStandSideBySide() {
        var number = words.find("Số: 05/BC-MTTQ-BTT");
        var date = words.find("Tân Lập, ngày 05 tháng 01 năm 2026");
        assertThat(number.right()).isLessThan(date.left());
        assertThat(date.bottom()).isCloseTo(number.bottom(), within(6));
    }

    @Test
    void theTextKeepsTheMarginsOfTheDecree() {
        assertThat(words.words())
                .filteredOn(word -> word.page() < 3)
                .allSatisfy(word -> {
                    assertThat(word.left()).isGreaterThan(30 / 25.4 * 72 - 1);
                    assertThat(word.right()).isLessThan(595.3 - 15 / 25.4 * 72 + 1);
                });
    }

    @Test
    void theSignatureStandsAtTheRightAndTheRecipientsAtTheLeftOfTheSameSecondPage() {
        var authority = words.find("TM. BAN THƯỜNG TRỰC");
        var signer = words.find("Lương Thị Bưởi");
        var recipients = words.find("Nơi nhận:");
        assertThat(authority.left()).isGreaterThan(MIDDLE);
        assertThat(signer.left()).isGreaterThan(MIDDLE);
        assertThat(signer.top() - authority.top()).isGreaterThan(70);
        assertThat(recipients.right()).isLessThan(MIDDLE);
        assertThat(List.of(authority.page(), signer.page(), recipients.page())).containsOnly(2);
        assertThat(words.find("Lưu: VT.").page()).isEqualTo(2);
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheTopMarginFromPageTwoOn() {
        var number = words.firstOf(2);
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.bottom()).isLessThan(57);
        assertThat(words.words())
                .filteredOn(word -> word.page() == 1)
                .allSatisfy(word -> assertThat(word.top()).isGreaterThan(50));
    }

    @Test
    void theAnnexLiesAcrossCountsItsOwnPagesAndRepeatsItsHeader() throws IOException {
        assertThat(words.find("PHỤ LỤC").page()).isEqualTo(3);
        assertThat(words.find("(Kèm theo Báo cáo số 05/BC-MTTQ-BTT").page()).isEqualTo(3);
        assertThat(words.firstOf(3).text()).isEqualTo("PHỤ");
        assertThat(words.firstOf(4).text()).isEqualTo("2");
        assertThat(words.words())
                .filteredOn(word -> word.text().equals("Mã"))
                .extracting(PrintedWords.Box::page)
                .startsWith(3, 4);
        assertThat(words.find("1.483 1.250,5 102,5%").right()).isGreaterThan(700);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var across = document.getPage(2).getMediaBox();
            assertThat(across.getWidth()).isGreaterThan(across.getHeight());
        }
    }

    @Test
    void theTextEndsWithStrokeAndStopOnceAndInComposedLetters() {
        var paper = SamplePapers.of(List.of(new Part.Paragraph("Tie\u0302\u0301ng <b>&\u0001.")));
        byte[] printed = PdfWords.written(out -> PAPERS.write(paper, out));
        assertThat(text(printed)).contains("Tiếng <b>&./.");
    }

    @Test
    void everyLetterIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
            assertThat(document.getDocumentInformation().getTitle()).startsWith("BÁO CÁO Kết quả");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() {
        for (int paragraphs = 5; paragraphs < 11; paragraphs++) {
            var paper = SamplePapers.ofParagraphs(paragraphs);
            byte[] printed = PdfWords.written(out -> PAPERS.write(paper, out));
            PrintedWords read = words(printed);
            int page = read.find("Nơi nhận:").page();
            assertThat(read.find(paragraphs + ". Ban Thường trực").page()).isEqualTo(page);
        }
    }

    private static PrintedWords words(byte[] printed) {
        try {
            return PdfWords.read(printed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] printed) {
        return String.join(
                " ", words(printed).words().stream().map(PrintedWords.Box::text).toList());
    }

    private static Offset<Double> within(double points) {
        return Offset.offset(points);
    }
}
