package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordPaperTest {

    @Test
    void aPaperIsAnUprightA4PageWithTheMarginsOfTheDecree() throws IOException {
        CTSectPr section = lastSection(read(SamplePapers.halfYearReport()));
        CTPageSz size = section.getPgSz();
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(size.getW(), size.getH()))
                .isEqualTo(List.of(BigInteger.valueOf(11906), BigInteger.valueOf(16838)));
        assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
        assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
        assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
        assertThat(millimetres(margins.getRight())).isBetween(15.0, 20.0);
    }

    @ParameterizedTest
    @CsvSource({
        "NATION, 24, true, false",
        "MOTTO, 26, true, false",
        "NUMBER, 26, false, false",
        "PLACE_AND_DATE, 28, false, true",
        "TYPE, 28, true, false",
        "SUBJECT, 28, true, false",
        "TEXT, 28, false, false",
        "AUTHORITY, 28, true, false",
        "RECIPIENTS, 24, true, true",
        "RECIPIENT, 22, false, false",
        "PAGE_NUMBER, 26, false, false"
    })
    void everyKindOfLineHasTheLettersOfTheDecree(
            PaperStyle kind, int halfPoints, boolean bold, boolean italic) throws IOException {
        XWPFStyle style = read(SamplePapers.halfYearReport()).getStyles().getStyle(kind.id());
        var letters = style.getCTStyle().getRPr();
        assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(letters.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(halfPoints));
        assertThat(letters.sizeOfBArray() == 1).isEqualTo(bold);
        assertThat(letters.sizeOfIArray() == 1).isEqualTo(italic);
    }

    @Test
    void theIssuerStandsAtTheLeftAndTheNationAtTheRight() throws IOException {
        XWPFTableRow names = head(read(SamplePapers.halfYearReport())).getRow(0);
        assertThat(names.getCell(0).getText())
                .containsSubsequence("ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG TÂN LẬP", "BAN THƯỜNG TRỰC");
        assertThat(names.getCell(1).getText())
                .containsSubsequence(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void aPaperWithoutNumberLeavesRoomForIt() throws IOException {
        assertThat(numberCell(SamplePapers.halfYearReport())).isEqualTo("Số:      /BC-MTTQ-BTT");
    }

    @Test
    void aNumberUnderTenTakesALeadingZero() throws IOException {
        assertThat(numberCell(SamplePapers.numbered(5))).isEqualTo("Số: 05/BC-MTTQ-BTT");
        assertThat(numberCell(SamplePapers.numbered(115))).isEqualTo("Số: 115/BC-MTTQ-BTT");
    }

    @Test
    void theTextEndsWithStrokeAndStopOnce() throws IOException {
        for (String last : List.of("Hết", "Hết.", "Hết./.")) {
            var paper = SamplePapers.of(List.of(new Part.Paragraph(last)));
            assertThat(bodyTexts(read(paper)).getLast()).isEqualTo("Hết./.");
        }
    }

    @Test
    void aPlaceToBeWrittenCanEndTheText() throws IOException {
        var paper = SamplePapers.of(List.of(new Part.ToBeWritten("kiến nghị")));
        assertThat(bodyTexts(read(paper)).getLast())
                .startsWith("[Cần viết: kiến nghị]")
                .endsWith("./.");
    }

    @Test
    void theSubjectKeepsItsLineBreaks() throws IOException {
        assertThat(bodyTexts(read(SamplePapers.halfYearReport())).get(1))
                .startsWith("Kết quả công tác Mặt trận năm 2025\nvà phương hướng");
    }

    @Test
    void everyLineBreakStartsAParagraph() throws IOException {
        var paper = SamplePapers.of(List.of(new Part.Paragraph("Một.\nHai.")));
        assertThat(bodyTexts(read(paper))).endsWith("Một.", "Hai./.");
    }

    @Test
    void thePageNumberStandsInTheTopMarginButNotOnTheFirstPage() throws IOException {
        XWPFDocument document = read(SamplePapers.halfYearReport());
        assertThat(lastSection(document).isSetTitlePg()).isTrue();
        assertThat(fields(document.getHeaderFooterPolicy().getDefaultHeader())).isEqualTo("PAGE");
        assertThat(fields(document.getHeaderFooterPolicy().getFirstPageHeader())).isEmpty();
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        XWPFDocument document = read(SamplePapers.halfYearReport());
        XWPFTable foot = document.getTables().getLast();
        int place = document.getBodyElements().indexOf(foot);
        assertThat(document.getBodyElements().subList(place - 2, place))
                .allSatisfy(e -> assertThat(((XWPFParagraph) e).isKeepNext()).isTrue());
        assertThat(foot.getRow(0).isCantSplitRow()).isTrue();
        assertThat(foot.getRow(0).getCell(1).getText())
                .containsSubsequence("TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void recipientsEndWithTheArchiveOnce() throws IOException {
        XWPFTable foot = read(SamplePapers.halfYearReport()).getTables().getLast();
        List<String> lines =
                foot.getRow(0).getCell(0).getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList();
        assertThat(lines)
                .startsWith("Nơi nhận:")
                .endsWith("- Các Ban Công tác Mặt trận;", "- Lưu: VT.");
        assertThat(lines).hasSize(5);
    }

    @Test
    void aPaperWithoutSymbolHasNoNumberLine() throws IOException {
        AdministrativePaper paper = SamplePapers.halfYearReport();
        var committee =
                new AdministrativePaper(
                        paper.issuer(),
                        "",
                        paper.number(),
                        paper.place(),
                        paper.date(),
                        paper.type(),
                        paper.subject(),
                        paper.parts(),
                        paper.signature(),
                        paper.recipients(),
                        paper.annex());
        assertThat(numberCell(committee)).isEmpty();
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        var closed = new AtomicBoolean();
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        new WordPapers().write(SamplePapers.halfYearReport(), out);
        new AnnexWorkbooks().write(SamplePapers.annex(3), out);
        assertThat(closed).isFalse();
    }

    @Test
    void headingsAppearInTheNavigationOfWord() throws IOException {
        XWPFDocument document = read(SamplePapers.halfYearReport());
        assertThat(document.getParagraphs())
                .filteredOn(p -> "Heading1".equals(p.getStyle()))
                .hasSize(5);
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        var paper = SamplePapers.of(List.of(new Part.Paragraph("Tie\u0302\u0301ng")));
        assertThat(bodyTexts(read(paper)).getLast()).isEqualTo("Tiếng./.");
    }

    @Test
    void theFileTellsTitleAndLanguageButNobodysName() throws IOException {
        var card = read(SamplePapers.halfYearReport()).getPackage();
        try (card) {
            var properties = card.getPackageProperties();
            assertThat(properties.getTitleProperty().orElse("")).startsWith("BÁO CÁO Kết quả");
            assertThat(properties.getLanguageProperty()).contains("vi-VN");
            assertThat(properties.getCreatorProperty()).isEmpty();
            assertThat(properties.getLastModifiedByProperty()).isEmpty();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Test
    void equalPapersGiveEqualBytes() throws Exception {
        byte[] first = write(SamplePapers.withAnnex());
        Thread.sleep(2100); // the clock of a zip file ticks every two seconds
        assertThat(write(SamplePapers.withAnnex())).isEqualTo(first);
    }

    @Test
    void anAnnexStandsOnLandscapePagesWithItsHeaderRepeated() throws IOException {
        XWPFDocument document = read(SamplePapers.withAnnex());
        CTSectPr section = lastSection(document);
        assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        XWPFTable table = document.getTables().getLast();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(cells(table.getRow(0)))
                .containsExactly(
                        "Mã", "Chỉ tiêu", "Đơn vị tính", "Tổng số", "Kế hoạch", "So với kế hoạch");
        assertThat(cells(table.getRow(1))).containsExactly("Kiện toàn tổ chức");
        assertThat(cells(table.getRow(2))).endsWith("1.483", "1.250,5", "102,5%");
        assertThat(cells(table.getRow(3)).get(4)).isEmpty();
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains(
                        "PHỤ LỤC",
                        "(Kèm theo Báo cáo số 05/BC-MTTQ-BTT ngày 05 tháng 01 năm 2026)");
    }

    private static XWPFDocument read(AdministrativePaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(paper)));
    }

    private static byte[] write(AdministrativePaper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordPapers().write(paper, out);
        return out.toByteArray();
    }

    private static CTSectPr lastSection(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr();
    }

    private static XWPFTable head(XWPFDocument document) {
        return document.getTables().getFirst();
    }

    private static String numberCell(AdministrativePaper paper) throws IOException {
        return head(read(paper)).getRow(1).getCell(0).getText();
    }

    private static List<String> bodyTexts(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    private static String fields(XWPFHeader header) {
        return header.getParagraphs().stream()
                .flatMap(p -> p.getCTP().getFldSimpleList().stream())
                .map(field -> field.getInstr())
                .collect(Collectors.joining());
    }

    private static double millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / 1440 * 254) / 10.0;
    }
}
