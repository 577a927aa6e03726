package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class TemplateTest {
    private static final String NECESSARY =
            "{{so}} {{ky_hieu}} {{ngay}} {{trich_yeu}} {{chuc_vu_ky}} {{noi_nhan}}";

    @Test
    void theBuiltInLayoutIsATemplateItself() throws IOException {
        assertThat(TemplateCheck.of(builtIn()).isSound()).isTrue();
        XWPFDocument own = filled(builtIn(), SamplePapers.withAnnex());
        XWPFDocument standard = read(standard(SamplePapers.withAnnex()));
        assertThat(texts(own.getTables().getFirst()))
                .isEqualTo(texts(standard.getTables().getFirst()));
        assertThat(texts(foot(own))).isEqualTo(texts(foot(standard)));
        assertThat(bodyTexts(own)).isEqualTo(bodyTexts(standard));
    }

    /** The table before the annex. */
    private static XWPFTable foot(XWPFDocument document) {
        return document.getTables().get(document.getTables().size() - 2);
    }

    @Test
    void aFieldTornIntoPiecesIsFoundAndItsSurroundingsStay() throws IOException {
        byte[] template =
                document(file -> {
                    XWPFParagraph line = file.createParagraph();
                    for (String piece : List.of("Số ", "{{s", "o}}/", "{{ky", "_", "hieu}} hết")) {
                        line.createRun().setText(piece);
                    }
                    line.getRuns().get(1).setBold(true);
                    paragraph(file, "{{ngay}} {{trich_yeu}} {{chuc_vu_ky}} {{noi_nhan}}");
                    paragraph(file, "{{ noi_dung }}");
                });
        assertThat(TemplateCheck.of(template).isSound()).isTrue();
        XWPFParagraph line = filled(template, SamplePapers.numbered(5)).getParagraphs().getFirst();
        assertThat(line.getText()).isEqualTo("Số 05/BC-MTTQ-BTT hết");
        assertThat(line.getRuns().get(1).text()).isEqualTo("05");
        assertThat(line.getRuns().get(1).isBold()).isTrue();
    }

    @Test
    void severalLinesStandBelowOneAnother() throws IOException {
        XWPFDocument own =
                filled(
                        document(file -> {
                            paragraph(file, NECESSARY.replace("{{chuc_vu_ky}}", ""));
                            paragraph(file, "a {{chuc_vu_ky}} b");
                            paragraph(file, "{{noi_dung}}");
                        }),
                        SamplePapers.numbered(5));
        assertThat(own.getParagraphs().get(1).getText())
                .isEqualTo("a TM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH b");
    }

    @Test
    void theContentTakesTheLettersAndIndentsOfItsField() throws IOException {
        XWPFDocument own =
                filled(
                        document(file -> {
                            paragraph(file, NECESSARY);
                            XWPFParagraph content = file.createParagraph();
                            content.setIndentationFirstLine(999);
                            content.createRun().setText("{{noi_dung}}");
                            content.getRuns().getFirst().setFontSize(17);
                            paragraph(file, "Phần dưới");
                        }),
                        SamplePapers.halfYearReport());
        List<XWPFParagraph> content =
                own.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getIndentationFirstLine() == 999)
                        .toList();
        assertThat(content).hasSizeGreaterThan(15);
        assertThat(content)
                .allSatisfy(text ->
                        assertThat(text.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(17));
        assertThat(content.get(1).getText()).isEqualTo("I. ĐẶC ĐIỂM TÌNH HÌNH");
        assertThat(content.get(1).getRuns().getFirst().isBold()).isTrue();
        assertThat(content.getLast().getText()).endsWith("nhiệm vụ năm 2026./.");
        assertThat(own.getParagraphs().getLast().getText()).isEqualTo("Phần dưới");
        assertThat(own.getTables()).hasSize(1);
        assertThat(own.getTables().getFirst().getRow(1).getCell(3).getText())
                .isEqualTo("164.860.000");
    }

    @Test
    void headersAndTablesWithinTablesAreFilled() throws IOException {
        XWPFDocument own =
                filled(
                        document(file -> {
                            file.createHeader(HeaderFooterType.DEFAULT)
                                    .createParagraph()
                                    .createRun()
                                    .setText("{{trich_yeu}}");
                            file.createTable(1, 1)
                                    .getRow(0)
                                    .getCell(0)
                                    .setText(
                                            "{{so}}/{{ky_hieu}} {{ngay}} {{chuc_vu_ky}} {{noi_nhan}}");
                            paragraph(file, "{{noi_dung}}");
                        }),
                        SamplePapers.numbered(12));
        assertThat(own.getHeaderList().getFirst().getText()).contains("Kết quả công tác Mặt trận");
        assertThat(own.getTables().getFirst().getText())
                .startsWith("12/BC-MTTQ-BTT ngày 05 tháng 01 năm 2026");
    }

    @Test
    void anAnnexStandsOnItsOwnPagesBehindAnyTemplate() throws IOException {
        XWPFDocument own =
                filled(
                        document(file -> {
                            paragraph(file, NECESSARY);
                            paragraph(file, "{{noi_dung}}");
                        }),
                        SamplePapers.withAnnex());
        var section = own.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(own.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
        assertThat(own.getStyles().getStyle(PaperStyle.ANNEX_FIGURE.id())).isNotNull();
    }

    @Test
    void whatIsMissingMisspeltOrMisplacedIsListed() {
        TemplateCheck check =
                TemplateCheck.of(
                        document(file -> {
                            paragraph(file, "{{so}} {{ngayy}} {{Họ tên}}");
                            paragraph(file, "Nội dung: {{noi_dung}}");
                        }));
        assertThat(check.isSound()).isFalse();
        assertThat(check.missing())
                .containsExactly(
                        TemplateField.SYMBOL,
                        TemplateField.DATE,
                        TemplateField.SUBJECT,
                        TemplateField.POST,
                        TemplateField.RECIPIENTS);
        assertThat(check.unknown()).containsExactly("Họ tên", "ngayy");
        assertThat(check.contentApart()).isFalse();
    }

    @Test
    void theContentMayNotStandInATable() {
        assertThat(
                        TemplateCheck.of(
                                        document(file -> {
                                            paragraph(file, NECESSARY);
                                            file.createTable(1, 1)
                                                    .getRow(0)
                                                    .getCell(0)
                                                    .setText("{{noi_dung}}");
                                        }))
                                .contentApart())
                .isFalse();
    }

    @Test
    void aFileThatActsReachesOutOrIsBrokenIsRefused() throws IOException {
        byte[] sound = builtIn();
        assertThat(refusal(with(sound, "word/vbaProject.bin", "x"))).isEqualTo("papers.file.acts");
        assertThat(refusal(with(sound, "word/activeX/activeX1.xml", "<x/>")))
                .isEqualTo("papers.file.acts");
        assertThat(refusal(with(sound, "word/embeddings/oleObject1.bin", "x")))
                .isEqualTo("papers.file.outside");
        assertThat(
                        refusal(
                                document(file ->
                                        file.getPackagePart()
                                                .addExternalRelationship(
                                                        "http://example.org/n.dotm",
                                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"))))
                .isEqualTo("papers.file.outside");
        assertThat(
                        TemplateCheck.of(
                                        document(file ->
                                                file.getPackagePart()
                                                        .addExternalRelationship(
                                                                "http://example.org/",
                                                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink")))
                                .refused())
                .isEmpty();
        assertThat(refusal("PK\u0003\u0004 nothing".getBytes(StandardCharsets.UTF_8)))
                .isIn("papers.file.damaged", "papers.file.kind");
        assertThat(refusal(new byte[0])).isEqualTo("papers.file.damaged");
    }

    @Test
    void theNamesOfThoseWhoMadeATemplateDoNotTravelOn() throws Exception {
        byte[] template =
                document(file -> {
                    file.getProperties().getCoreProperties().setCreator("Một người");
                    paragraph(file, NECESSARY);
                    paragraph(file, "{{noi_dung}}");
                });
        try (var opened = filled(template, SamplePapers.halfYearReport()).getPackage()) {
            assertThat(opened.getPackageProperties().getCreatorProperty().orElse("")).isEmpty();
        }
    }

    private static String refusal(byte[] content) {
        return TemplateCheck.of(content).refused().orElse("");
    }

    private static void paragraph(XWPFDocument file, String text) {
        file.createParagraph().createRun().setText(text);
    }

    private static byte[] document(Consumer<XWPFDocument> content) {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(file);
            if (file.getBodyElements().isEmpty()) {
                file.createParagraph();
            }
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] with(byte[] docx, String entry, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry old = from.getNextEntry(); old != null; old = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(old.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(entry));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] builtIn() {
        return PdfWords.written(BuiltInTemplate::write);
    }

    private static byte[] standard(AdministrativePaper paper) {
        return PdfWords.written(out -> new WordPapers().write(paper, out));
    }

    private static XWPFDocument filled(byte[] template, AdministrativePaper paper)
            throws IOException {
        return read(PdfWords.written(out -> TemplatePaper.write(template, paper, out)));
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<String> texts(XWPFTable table) {
        List<String> texts = new ArrayList<>();
        table.getRows()
                .forEach(row ->
                        row.getTableCells()
                                .forEach(cell ->
                                        cell.getParagraphs().stream()
                                                .map(XWPFParagraph::getText)
                                                .flatMap(String::lines)
                                                .filter(line -> !line.isBlank())
                                                .forEach(texts::add)));
        return texts;
    }

    private static List<String> bodyTexts(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
