package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.reports.collection.model.CollectionState.ACCEPTED;
import static vn.caunoi.reports.collection.model.CollectionState.AMENDED;
import static vn.caunoi.reports.collection.model.CollectionState.FROZEN;
import static vn.caunoi.reports.collection.model.CollectionState.OPEN;
import static vn.caunoi.reports.collection.model.CollectionState.RESUBMITTED;
import static vn.caunoi.reports.collection.model.CollectionState.RETURNED;
import static vn.caunoi.reports.collection.model.CollectionState.SUBMITTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.OfficialFiles;
import vn.caunoi.reports.ReportFiles.Format;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.writing.SubmissionDesk.Amended;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.NotFound;

class CollectionTest {
    private static TwoProvinces nation;

    @BeforeAll
    static void open() {
        nation = TwoProvinces.started();
        nation.record("P-1", "p22", "2022-02-01", 10);
        nation.record("Q-1", "q22", "2022-02-01", 20);
        nation.record("R-1", "r22", "2022-02-01", 40);
    }

    @AfterAll
    static void close() {
        nation.close();
    }

    @Test
    void aReportGoesUpLevelByLevelAndCountsOnlyWhatWasAccepted() {
        String period = "2022-H1";
        nation.send("canbo", "P", period);
        assertThat(nation.collected("P", period).state()).isEqualTo(SUBMITTED);
        assertThat(nation.official("P", period).basis())
                .isInstanceOf(OfficialReport.Basis.Nothing.class);
        assertThat(nation.official("T-01", period).rests()).contains(new Completeness(0, 2));

        accept("tinh", "P", period);
        assertThat(nation.official("P", period, "TT02")).isEqualTo("10");
        assertThat(nation.official("T-01", period).rests()).contains(new Completeness(1, 2));
        assertThat(nation.official("T-01", period, "TT02")).as("not 30, not 0").isEqualTo("10");

        nation.send("tinh", "T-01", period);
        accept("trunguong", "T-01", period);
        assertThat(nation.official("T-01", period).rests()).contains(new Completeness(1, 2));
        assertThat(nation.official("VN", period, "TT02")).isEqualTo("10");
        assertThat(nation.official("VN", period).rests()).contains(new Completeness(1, 2));

        nation.send("canboq", "Q", period);
        accept("tinh", "Q", period);
        assertThat(nation.official("T-01", period, "TT02"))
                .as("frozen until the province amends")
                .isEqualTo("10");
        assertThat(nation.amend("tinh", "T-01", period)).isEqualTo(new Amended.Sent(2));
        assertThat(nation.official("VN", period, "TT02")).isEqualTo("10");
        accept("trunguong", "T-01", period);
        assertThat(nation.official("VN", period, "TT02")).isEqualTo("30");
        assertThat(nation.official("VN", period, "TT03"))
                .as("an average is worked out anew")
                .isEqualTo("15");
    }

    @Test
    void theProvincesOwnRecordsAndWhatSeveralWardsCountAreItsDifference() {
        String period = "2021-H1";
        nation.record("P-1", "p21", "2021-02-01", 10);
        nation.record("Q-1", "q21", "2021-02-01", 20);
        nation.record("T-01", "t21", "2021-02-01", 5);
        nation.record("P-1|Q-1", "j21", "2021-02-02", 100);
        for (String ward : List.of("P", "Q")) {
            nation.send(ward.equals("P") ? "canbo" : "canboq", ward, period);
            accept("tinh", ward, period);
        }
        assertThat(nation.official("T-01", period, "TT02")).isEqualTo("230");

        nation.send("tinh", "T-01", period);
        accept("trunguong", "T-01", period);

        assertThat(nation.official("T-01", period, "TT02"))
                .as("the joint session once, the province's own besides")
                .isEqualTo("135");
        assertThat(nation.product.values("T-01", period).value("TT02").orElseThrow())
                .isEqualByComparingTo("135");
    }

    @Test
    void officialFiguresLeaveAsFilesAndNothingLeavesWhereNothingWasAccepted() throws IOException {
        String period = "2011-H2";
        assertThat(file(Format.JSON, "R", period)).isEmpty();
        nation.record("R", "r11", "2011-08-01", 6);
        nation.send("canbor", "R", period);
        assertThat(file(Format.JSON, "R", period)).as("sent is not accepted").isEmpty();
        accept("tinhhai", "R", period);
        nation.record("R", "r11b", "2011-08-02", 50);

        String json =
                new String(file(Format.JSON, "R", period), StandardCharsets.UTF_8)
                        .replaceAll("\\s", "");
        assertThat(json)
                .startsWith("{\"unit\":\"R\",\"period\":\"2011-H2\"")
                .contains("\"TT02\":6");
        assertThat(new String(file(Format.JSON, "T-02", period), StandardCharsets.UTF_8))
                .contains("\"TT02\" : 6");
        for (Format format : List.of(Format.DOCX, Format.XLSX)) {
            assertThat(new String(file(format, "R", period), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
            assertThat(new String(file(format, "T-02", period), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
        }
    }

    private static byte[] file(Format format, String unit, String period) throws IOException {
        var out = new ByteArrayOutputStream();
        boolean any =
                nation.product
                        .bean(OfficialFiles.class)
                        .write(
                                format,
                                TestProduct.EVERYTHING,
                                unit,
                                Period.parse(period).orElseThrow(),
                                out);
        assertThat(any).isEqualTo(out.size() > 0);
        return out.toByteArray();
    }

    @Test
    void anAcceptedFigureChangesOnlyByAnAcceptedAmendment() {
        String period = "2020-H1";
        nation.record("P-1", "p20a", "2020-02-01", 10);
        nation.send("canbo", "P", period);
        accept("tinh", "P", period);
        nation.record("P-1", "p20b", "2020-02-02", 7);
        assertThat(nation.official("P", period, "TT02")).isEqualTo("10");

        nation.amend("canbo", "P", period);
        assertThat(nation.collected("P", period).state()).isEqualTo(AMENDED);
        assertThat(nation.official("P", period, "TT02")).isEqualTo("10");
        nation.take("tinh", "P", period, CollectionStep.RETURN, "Xin kèm danh sách");
        assertThat(nation.official("P", period, "TT02")).as("still accepted").isEqualTo("10");
        nation.take("canbo", "P", period, CollectionStep.EXPLAIN, "Đã gửi kèm");
        accept("tinh", "P", period);
        assertThat(nation.official("P", period, "TT02")).isEqualTo("17");
    }

    @Test
    void officialFiguresAreKnownAsOfAnyDay() {
        String period = "2019-H1";
        nation.record("R-1", "r19", "2019-02-01", 3);
        nation.product.clock().moveTo(LocalDate.of(2027, 3, 1));
        nation.send("canbor", "R", period);
        accept("tinhhai", "R", period);
        nation.product.clock().moveTo(LocalDate.of(2027, 3, 5));
        nation.record("R-1", "r19b", "2019-02-02", 4);
        nation.amend("canbor", "R", period);
        accept("tinhhai", "R", period);

        Official official = nation.product.bean(Official.class);
        var report = nation.subject("R", period);
        assertThat(official.asOf(report, LocalDate.of(2027, 2, 28)).basis())
                .isInstanceOf(OfficialReport.Basis.Nothing.class);
        assertThat(official.asOf(report, LocalDate.of(2027, 3, 4)).value("TT02").orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(official.asOf(report, LocalDate.of(2027, 3, 5)).value("TT02").orElseThrow())
                .isEqualByComparingTo("7");
        assertThat(
                        official.asOf(nation.subject("T-02", period), LocalDate.of(2027, 3, 4))
                                .value("TT02")
                                .orElseThrow())
                .isEqualByComparingTo("3");
    }

    @Test
    void aReturnedReportCarriesItsRemarksUntilItIsAccepted() {
        String period = "2018-H1";
        nation.send("canbo", "P", period);
        Collected sent = nation.collected("P", period);
        nation.product
                .bean(CollectionDesk.class)
                .take(
                        nation.scope("tinh"),
                        nation.subject("P", period),
                        new Move(
                                CollectionStep.RETURN,
                                sent.seen(),
                                "",
                                List.of(new Remark("TT02", "Sao lại là 0?"))));
        assertThat(nation.collected("P", period).state()).isEqualTo(RETURNED);
        assertThat(nation.collected("P", period).remarks())
                .containsExactly(new Remark("TT02", "Sao lại là 0?"));
        nation.record("P-1", "p18", "2018-02-01", 9);
        nation.amend("canbo", "P", period);
        assertThat(nation.collected("P", period).state()).isEqualTo(RESUBMITTED);
        assertThat(nation.collected("P", period).remarks()).hasSize(1);
        accept("tinh", "P", period);
        assertThat(nation.collected("P", period).remarks()).isEmpty();
    }

    @Test
    void aLockedReportTakesNoAmendmentUntilItIsUnlocked() {
        String period = "2017-H1";
        nation.send("canbo", "P", period);
        accept("tinh", "P", period);
        refused(() -> nation.take("tinh", "P", period, CollectionStep.LOCK, " "), "reason");
        nation.take("tinh", "P", period, CollectionStep.LOCK, "Đã tổng hợp cả tỉnh");
        assertThat(nation.collected("P", period).state()).isEqualTo(FROZEN);
        nation.record("P-1", "p17", "2017-02-01", 9);
        refused(() -> nation.amend("canbo", "P", period), "state.frozen");

        nation.take("canbo", "P", period, CollectionStep.ASK_UNLOCK, "Sót một buổi");
        refused(
                () -> nation.take("canbo", "P", period, CollectionStep.UNLOCK, "Tự mở"),
                "own-report");
        nation.take("tinh", "P", period, CollectionStep.UNLOCK, "Cho đính chính");
        assertThat(nation.collected("P", period).state()).isEqualTo(ACCEPTED);
        assertThat(nation.amend("canbo", "P", period)).isEqualTo(new Amended.Sent(2));
    }

    @Test
    void whoIsNotOfTheLevelAboveAcceptsNothing() {
        String period = "2016-H1";
        nation.send("canbo", "P", period);
        refused(() -> nation.take("canbo", "P", period, CollectionStep.ACCEPT, ""), "own-report");
        refused(() -> nation.take("chutich", "P", period, CollectionStep.ACCEPT, ""), "own-report");
        refused(
                () -> nation.take("trunguong", "P", period, CollectionStep.ACCEPT, ""),
                "wrong-level");
        refused(
                () -> nation.take("tinhhai", "P", period, CollectionStep.ACCEPT, ""),
                "wrong-level");
        refused(() -> nation.take("tinh", "P", "2015-H1", CollectionStep.ACCEPT, ""), "state.open");
        assertThat(nation.collected("P", period).state()).isEqualTo(SUBMITTED);
    }

    @Test
    void aPageThatIsOutOfDateDecidesNothing() {
        String period = "2014-H1";
        nation.send("canbo", "P", period);
        int seen = nation.collected("P", period).seen();
        nation.record("P-1", "p14", "2014-02-01", 9);
        nation.amend("canbo", "P", period);

        refused(
                () ->
                        nation.product
                                .bean(CollectionDesk.class)
                                .take(
                                        nation.scope("tinh"),
                                        nation.subject("P", period),
                                        Move.of(CollectionStep.ACCEPT, seen)),
                "overtaken");
    }

    @Test
    void whatIsNotOverOrNoLongerStandsIsNotSentAndTheWayIsTold() {
        String running = String.valueOf(LocalDate.now(nation.product.clock()).getYear());
        refused(() -> nation.send("canbo", "P", running), "not-over");
        nation.product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                OLD,T-02,commune,xã,Xã Cũ,,2010-01-01,2016-07-01,
                                NEW,T-02,commune,xã,Xã Mới,,2016-07-01,,OLD
                                """));
        nation.product.account("canbomoi", Role.WARD_OFFICER, "NEW");
        refused(() -> nation.send("canbomoi", "OLD", "2016-H2"), "succeeded");
        refused(() -> nation.send("canbomoi", "NEW", "2016-H1"), "not-founded");

        nation.send("canbomoi", "OLD", "2016-H1");
        assertThat(nation.collected("OLD", "2016-H1").state())
                .as("its successor reports of its days")
                .isEqualTo(SUBMITTED);
    }

    @Test
    void aProvinceWithoutAnyAcceptedReportHasNothingToSend() {
        refused(() -> nation.send("tinhhai", "T-02", "2013-H1"), "none-accepted");
    }

    @Test
    void recordsAreCheckedByTheOfficerAndSentByTheChair() {
        String period = "2013-H1";
        nation.take("canbo", "P", period, CollectionStep.CHECK, "");
        nation.take("chutich", "P", period, CollectionStep.UNCHECK, "");
        assertThat(nation.collected("P", period).state()).isEqualTo(OPEN);
        nation.take("canbo", "P", period, CollectionStep.CHECK, "");
        nation.send("chutich", "P", period);
        assertThat(nation.collected("P", period).state()).isEqualTo(SUBMITTED);
        assertThatThrownBy(() -> nation.send("canboq", "P", period)).isInstanceOf(NotFound.class);
    }

    @Test
    void theNationsOwnReportHoldsAsSoonAsItIsSent() {
        String period = "2012-H1";
        nation.record("R-1", "r12", "2012-02-01", 8);
        nation.send("canbor", "R", period);
        accept("tinhhai", "R", period);
        nation.send("tinhhai", "T-02", period);
        accept("trunguong", "T-02", period);
        nation.record("VN", "vn12", "2012-02-01", 1000);
        nation.send("trunguong", "VN", period);

        assertThat(nation.collected("VN", period).state()).isEqualTo(ACCEPTED);
        assertThat(nation.official("VN", period, "TT02")).isEqualTo("1008");
    }

    @Test
    void nothingThatWasDoneIsEverChanged() {
        assertThatThrownBy(() ->
                        nation.product
                                .bean(ScopedTransactions.class)
                                .write(
                                        Reach.EVERYTHING,
                                        () ->
                                                nation.product
                                                        .bean(JdbcClient.class)
                                                        .sql(
                                                                "UPDATE reports.official_figure SET value = 0")
                                                        .update()))
                .hasMessageContaining("append-only");
    }

    private static void accept(String account, String unit, String period) {
        nation.take(account, unit, period, CollectionStep.ACCEPT, "");
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatThrownBy(act).hasMessage("collection.refused." + why);
    }
}
