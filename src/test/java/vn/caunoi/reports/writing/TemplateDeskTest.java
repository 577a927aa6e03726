package vn.caunoi.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.Reporting;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

class TemplateDeskTest {
    private static final Scope SCOPE = TestProduct.EVERYTHING;
    private static TestProduct product;
    private static TemplateDesk desk;

    @BeforeAll
    static void aWardWithRecordsOf2022() {
        product = TestProduct.start();
        product.take(
                WardFiles.withAreas(10)
                        .activities(
                                """
                                a1,P-1,2022-02-01,outreach,policy,Buổi một,30,,,
                                a2,P-2,2022-03-01,outreach,policy,Buổi hai,40,,,
                                b1,P-1,2020-02-01,outreach,policy,Buổi cũ,55,,,
                                """)
                        .fund("t1,P-1,2022-03-01,for_the_poor,receipt,3000000,,,\n"));
        desk = product.bean(TemplateDesk.class);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void anEarlierReportBecomesTemplateAndComparisonOnceConfirmedAndCanBeTakenBack() {
        Subject subject = subject("2022-H1");
        assertThat(desk.upload(SCOPE, subject, WordSamples.halfYear2021())).isEmpty();
        TemplateReading reading = desk.reading(SCOPE, subject).orElseThrow();

        assertThat(reading.about().code()).isEqualTo("2021-H1");
        assertThat(reading.rows().stream().map(row -> row.proposed().orElse("")))
                .containsExactly("TT01", "TT02", "QN03", "TC13", "TC02", "TC14");
        assertThat(before("TT02")).isEqualByComparingTo("0");

        UUID act = confirm(subject, reading, proposed(reading));

        assertThat(before("TT02")).isEqualByComparingTo("1214");
        assertThat(before("QN03")).isEqualByComparingTo("220000000");
        assertThat(word())
                .contains(
                        "Ban Thường trực mở được 2 buổi tuyên truyền cho 70 lượt người tham dự trong 6 tháng đầu năm 2022")
                .contains("thu được 3.000.000 đồng trong kỳ")
                .contains("Một số Ban còn chậm báo cáo")
                .doesNotContain("Tổ chức 2 buổi tuyên truyền");
        Script script = product.bean(DraftReports.class).script(SCOPE, subject);
        assertThat(script.toRevise())
                .containsExactly(
                        Section.SITUATION,
                        Section.STRENGTHS,
                        Section.SHORTCOMINGS,
                        Section.CAUSES,
                        Section.DIRECTIONS,
                        Section.PROPOSALS);
        assertThat(desk.reading(SCOPE, subject)).isEmpty();

        product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(
                                                "vn.caunoi.reports.writing.store.WrittenRecords",
                                                TakesBack.class)
                                        .takeBack(act, "Hoàn tác"));
        assertThat(before("TT02")).isEqualByComparingTo("0");
        assertThat(word()).contains("Tổ chức 2 buổi tuyên truyền");
        assertThat(desk.reading(SCOPE, subject)).isPresent();
        desk.discard(SCOPE, subject);
    }

    @Test
    void whatARecordTellsIsNeverOverruledByAPaper() {
        Subject subject = subject("2021-H1");
        desk.upload(
                SCOPE,
                subject,
                WordSamples.of(
                        "Kết quả 6 tháng đầu năm 2020",
                        "Tổ chức 9 buổi tuyên truyền với 999 lượt người tham dự."));
        TemplateReading reading = desk.reading(SCOPE, subject).orElseThrow();
        assertThat(reading.about().code()).isEqualTo("2020-H1");

        confirm(subject, reading, List.of(Optional.of("TT01"), Optional.of("TT02")));

        Report report = report("2021-H1");
        assertThat(report.line("TT02").orElseThrow().before().orElseThrow())
                .isEqualByComparingTo("55");
        assertThat(report("2020-H1").value("TT02").orElseThrow()).isEqualByComparingTo("55");
    }

    @Test
    void whatSheHasWrittenAlreadyIsNotWrittenOver() {
        Subject subject = subject("2019-H1");
        product.bean(SectionDesk.class)
                .save(SCOPE, subject, new SectionDesk.Typed("causes", "Lời của bác.", false, 0));
        desk.upload(SCOPE, subject, WordSamples.of("2. Nguyên nhân", "Lời cũ trong tệp."));

        confirm(subject, desk.reading(SCOPE, subject).orElseThrow(), List.of());

        assertThat(
                        product.bean(DraftReports.class)
                                .manuscript(SCOPE, subject)
                                .entry("causes")
                                .orElseThrow()
                                .text())
                .isEqualTo("Lời của bác.");
    }

    @Test
    void aNumberThatIsNotUsedIsNotKept() {
        Subject subject = subject("2018-H1");
        desk.upload(
                SCOPE, subject, WordSamples.of("Năm 2017 có 7 buổi tuyên truyền và 8 mô hình."));
        TemplateReading reading = desk.reading(SCOPE, subject).orElseThrow();

        confirm(subject, reading, List.of(Optional.empty(), Optional.empty()));

        assertThat(product.bean(DraftReports.class).manuscript(SCOPE, subject).wording())
                .noneMatch(sentence -> sentence.text().contains("8 mô hình"));
    }

    private static UUID confirm(
            Subject subject, TemplateReading reading, List<Optional<String>> codes) {
        return desk.confirm(SCOPE, subject, reading, reading.about(), codes);
    }

    private static List<Optional<String>> proposed(TemplateReading reading) {
        return reading.rows().stream().map(row -> row.proposed()).toList();
    }

    private static Subject subject(String period) {
        return product.bean(Subjects.class).visible(SCOPE, "P", period);
    }

    private static Report report(String period) {
        return product.bean(Reporting.class).report(SCOPE, "P", Period.parse(period).orElseThrow());
    }

    private static BigDecimal before(String code) {
        return report("2022-H1").line(code).flatMap(line -> line.before()).orElseThrow();
    }

    private static String word() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            product.bean(ReportFiles.class)
                    .write(
                            ReportFiles.Format.DOCX,
                            SCOPE,
                            "P",
                            Period.parse("2022-H1").orElseThrow(),
                            out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return WordSamples.text(out.toByteArray());
    }
}
