package vn.caunoi.reports.writing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.MarkedText;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Sentences;
import vn.caunoi.reports.writing.WordSamples;
import vn.caunoi.web.Texts;

class EarlierReportTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Texts TEXTS = new Texts();

    @Test
    void sectionsPeriodAndSentencesOfAReportAreTold() {
        EarlierReport report = EarlierReport.read(WordSamples.halfYear2021()).orElseThrow();

        assertThat(report.about()).contains(Period.parse("2021-H1").orElseThrow());
        assertThat(report.texts())
                .containsEntry(Section.STRENGTHS, "Các Ban hoạt động đều.")
                .containsEntry(Section.SHORTCOMINGS, "Một số Ban còn chậm báo cáo.")
                .containsEntry(Section.CAUSES, "Cán bộ kiêm nhiệm nhiều việc.")
                .containsEntry(Section.DIRECTIONS, "Tiếp tục củng cố các Ban.")
                .containsEntry(Section.PROPOSALS, "Đề nghị hỗ trợ kinh phí.")
                .containsKey(Section.SITUATION);
        assertThat(report.sentences().stream().map(sentence -> sentence.section().orElseThrow()))
                .containsExactly(Section.OUTREACH, Section.WELFARE, Section.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Có 1.483 lượt người và 102,5% kế hoạch                       | 1483 102.5
                    Thu 2,6 tỷ đồng, chi 164.860.000 đồng, còn 45 triệu           | 2600000000 164860000 45000000
                    Ngày 18/01/2024, theo Kế hoạch số 15/KH-MTTQ-BTT năm 2023     | ''
                    Có 10/10 Ban họp trong 6 tháng đầu năm 2022                   | 10 10
                    1. Khu phố 5 có 3 mô hình ở nhiệm kỳ 2024-2026                | 3
                    Kết quả công tác Mặt trận (đính chính lần 1)                  | ''
                    Theo Nghị quyết 18-NQ/TW trong 6 tháng, trang 4               | ''
                    Tổng số Ban: 12; tổ chức tuyên truyền được 7                  | 12 7
                    Nghị định 59/2023/NĐ-CP; tháng 6 hiến 3.500 m2 đất            | 3500
                    """)
    void onlyFiguresAreFound(String sentence, String values) {
        assertThat(
                        NumberFinder.find(sentence).stream()
                                .map(number -> number.value().stripTrailingZeros().toPlainString()))
                .containsExactly(values.isEmpty() ? new String[0] : values.split(" "));
    }

    @Test
    void numbersInTheProductsOwnSentencesAreRecognised() {
        Random random = new Random(7);
        int right = 0;
        int all = 0;
        for (Section section : Section.values()) {
            for (String template : new Sentences(TEXTS).of(section)) {
                MarkedText marked = MarkedText.read(template);
                List<String> codes =
                        marked.pieces().stream()
                                .filter(MarkedText.Piece.Mark.class::isInstance)
                                .map(piece -> ((MarkedText.Piece.Mark) piece).code())
                                .toList();
                List<String> proposed = proposed(filled(marked, random));
                assertThat(proposed).as(template).hasSameSizeAs(codes);
                for (int place = 0; place < codes.size(); place++) {
                    all++;
                    right += codes.get(place).equals(proposed.get(place)) ? 1 : 0;
                }
            }
        }
        assertThat((double) right / all).as("%d of %d", right, all).isGreaterThan(0.8);
    }

    private static String filled(MarkedText text, Random random) {
        StringBuilder sentence = new StringBuilder();
        for (MarkedText.Piece piece : text.pieces()) {
            sentence.append(
                    switch (piece) {
                        case MarkedText.Piece.Words words -> words.text();
                        case MarkedText.Piece.Mark mark ->
                                (11 + random.nextInt(900)) + measure(mark.code());
                    });
        }
        return sentence.toString();
    }

    private static String measure(String code) {
        var indicator = CATALOGUE.get(code);
        return indicator.isMoney() ? " đồng" : indicator.isPercent() ? " %" : "";
    }

    private static List<String> proposed(String sentence) {
        EarlierReport report = EarlierReport.read(WordSamples.of(sentence)).orElseThrow();
        return new Proposals(CATALOGUE, TEXTS)
                .of(report, Map.of()).stream().map(row -> row.proposed().orElse("")).toList();
    }

    @Test
    void aValueTheRecordsKnowDecidesBetweenLikeIndicators() {
        EarlierReport report =
                EarlierReport.read(WordSamples.of("Đã có 37 lượt người dự hội nghị."))
                        .orElseThrow();
        Proposals proposals = new Proposals(CATALOGUE, TEXTS);
        var known = Map.of("GS09", java.math.BigDecimal.valueOf(37));

        assertThat(proposals.of(report, known).getFirst().options().getFirst()).isEqualTo("GS09");
        assertThat(proposals.of(report, Map.of()).getFirst().options().getFirst())
                .isNotEqualTo("GS09");
    }

    @Test
    void aReportLaidOutInTablesWithoutHeadingsIsReadAllTheSame() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable outer = document.createTable(2, 2);
            outer.getRow(0)
                    .getCell(0)
                    .setText("Tổ chức 11 buổi tuyên truyền với 900 lượt người tham dự.");
            outer.getRow(0).getCell(1).setText("12");
            outer.getRow(1).getCell(0).addParagraph();
            document.createParagraph();

            EarlierReport report = EarlierReport.read(WordSamples.bytes(document)).orElseThrow();

            assertThat(report.about()).isEmpty();
            assertThat(report.texts()).isEmpty();
            assertThat(report.sentences()).hasSize(1);
            assertThat(report.sentences().getFirst().section()).isEmpty();
        }
    }

    @Test
    void emptyDamagedAndForeignFilesAreRefusedWithoutFailing() throws IOException {
        byte[] sound = WordSamples.of("Có 3 buổi.");
        byte[] half = java.util.Arrays.copyOf(sound, sound.length / 2);
        assertThat(WordFile.refusal(sound)).isEmpty();
        assertThat(EarlierReport.read(WordSamples.of()).orElseThrow().sentences()).isEmpty();
        assertThat(EarlierReport.read(half)).isEmpty();
        assertThat(WordFile.refusal(new byte[0])).contains("reports.template.not-word");
        assertThat(WordFile.refusal("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("reports.template.not-word");
        assertThat(WordFile.refusal(new byte[WordFile.LARGEST + 1]))
                .contains("reports.template.too-large");
        assertThat(WordFile.refusal(bomb())).contains("reports.template.unreadable");
    }

    private static byte[] bomb() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    @Test
    void confirmedNumbersAndThePeriodBecomeMarks() {
        EarlierReport report = EarlierReport.read(WordSamples.halfYear2021()).orElseThrow();
        Period about = Period.parse("2021-H1").orElseThrow();
        Marking marking = new Marking(about, "6 tháng đầu năm 2021");

        assertThat(
                        marking.sentence(
                                report.sentences().getFirst(),
                                List.of(
                                        java.util.Optional.of("TT01"),
                                        java.util.Optional.of("TT02"))))
                .isEqualTo(
                        "Ban Thường trực mở được {TT01} buổi tuyên truyền cho {TT02} lượt người tham dự trong {KY}.");
        assertThat(marking.period("Kế hoạch năm 2021 và năm 2022"))
                .isEqualTo("Kế hoạch năm {NAM} và năm 2022");
    }
}
