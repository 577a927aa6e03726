package vn.caunoi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.ImportUndo;
import vn.caunoi.exchange.SheetCounts;
import vn.caunoi.figures.Ward;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;

/** Importing again, in other orders and in parts, and taking imports back. */
class RepeatedImportTest {
    private static final long SEED = Long.getLong("caunoi.seed", 20_220_630L);
    private static final List<String> PERIODS = List.of("2022-H1", "2022-Q1", "2022-05", "2022");
    private static TestProduct product;

    @BeforeAll
    static void start() {
        product = TestProduct.start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** The reports of ward and areas, with the ward's code taken out. */
    private static List<String> reports(String code) {
        List<String> reports = new ArrayList<>();
        for (String unit : List.of("", "-1", "-3", "-7")) {
            PERIODS.forEach(period ->
                    reports.add(
                            Ward.json(product, code + unit, period).replace("\"" + code, "\"#")));
        }
        return reports;
    }

    private static UUID batch(ImportResult result) {
        return result.batch().orElseThrow();
    }

    private static void undo(UUID batch) {
        product.bean(ImportUndo.class).undo(TestProduct.EVERYTHING, batch);
    }

    private static SheetCounts counts(ImportResult result, String sheet) {
        return result.counts().stream()
                .filter(any -> any.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderOfRowsAndAnImportOfAPartBeforeDoNotChangeTheReport() {
        for (int round = 0; round < 3; round++) {
            long seed = SEED + round;
            RandomRecords records = new RandomRecords(seed);
            Random order = new Random(seed);
            String whole = "A%d".formatted(round);
            String parts = "B%d".formatted(round);
            records.all(whole, order).cleanlyInto(product);
            records.some(parts, order, 0.5).into(product);
            records.all(parts, order).cleanlyInto(product);
            assertThat(reports(parts)).as("seed " + seed).isEqualTo(reports(whole));
        }
    }

    @Test
    void aSecondImportChangesNothingInWhateverOrder() {
        RandomRecords records = new RandomRecords(SEED);
        ImportResult first = records.all("C", new Random(SEED)).cleanlyInto(product);
        List<String> before = reports("C");
        ImportResult second = records.all("C", new Random(SEED + 99)).cleanlyInto(product);
        assertThat(second.counts())
                .as("seed " + SEED)
                .allSatisfy(sheet ->
                        assertThat(sheet.added() + sheet.changed() + sheet.refused()).isZero());
        for (SheetCounts sheet : second.counts()) {
            SheetCounts then = counts(first, sheet.sheet());
            assertThat(sheet.unchanged())
                    .as(sheet.sheet())
                    .isEqualTo(then.added() + then.changed() + then.unchanged());
        }
        assertThat(reports("C")).isEqualTo(before);
    }

    @Test
    void anUndoneImportLeavesTheEarlierReportAndCanBeDoneAgain() {
        RandomRecords records = new RandomRecords(SEED + 7);
        Random order = new Random(SEED + 7);
        records.some("D", order, 0.4).into(product);
        List<String> before = reports("D");
        ImportResult rest = records.all("D", order).cleanlyInto(product);
        List<String> after = reports("D");
        assertThat(after).isNotEqualTo(before);
        undo(batch(rest));
        assertThat(reports("D")).as("seed " + SEED + 7).isEqualTo(before);
        ImportResult again = records.all("D", order).cleanlyInto(product);
        assertThat(reports("D")).isEqualTo(after);
        undo(batch(again));
        assertThat(reports("D")).isEqualTo(before);
    }

    @Test
    void anUndoneCorrectionBringsBackEveryEarlierValue() {
        sample("E").cleanlyInto(product);
        List<String> before =
                List.of(Ward.json(product, "E", "2022-H1"), Ward.json(product, "E-2", "2022-H1"));
        ImportResult corrected =
                Ward.more("E")
                        .committees("#-1,2021-01-01,2026-01-01,established,2021-01-01,99/QĐ,\n")
                        .activities("a1,#-2,2022-03-02,outreach,vietnamese_goods,Khác,77,,,\n")
                        .fund("f1,#-2,2022-05-01,for_the_poor,receipt,700000,,,\n")
                        .models("m1,#-2,safety,Khác,2021-01-01,2022-06-01\n")
                        .targets("#,2022,QN02,9\n")
                        .entered("#,2022-H1,HN06,8\n")
                        .cleanlyInto(product);
        assertThat(corrected.counts())
                .allSatisfy(sheet -> assertThat(sheet.changed()).isEqualTo(1));
        assertThat(Ward.figure(product, "E-2", "2022-H1", "HV02")).isEqualTo("77");
        undo(batch(corrected));
        assertThat(
                        List.of(
                                Ward.json(product, "E", "2022-H1"),
                                Ward.json(product, "E-2", "2022-H1")))
                .isEqualTo(before);
    }

    @Test
    void anUndoneCorrectionOfAMemberBringsBackHerSexAndAgeToo() {
        sample("F").cleanlyInto(product);
        String before = Ward.json(product, "F", "2022-H1");
        ImportResult corrected =
                Ward.more("F")
                        .members("#-1,Vũ Thị Không,1960,male,head,,,,2021-01-01,\n")
                        .cleanlyInto(product);
        assertThat(Ward.figure(product, "F", "2022-H1", "TC04")).isEqualTo("0");
        undo(batch(corrected));
        assertThat(Ward.json(product, "F", "2022-H1")).isEqualTo(before);
    }

    @Test
    void aChangedValueIsOneCorrectionWithHistory() {
        sample("G").cleanlyInto(product);
        long before = history();
        ImportResult changed =
                Ward.more("G")
                        .activities("a1,#-1,2022-03-01,outreach,law,Buổi 1,11,,,\n")
                        .cleanlyInto(product);
        assertThat(counts(changed, "activities"))
                .isEqualTo(new SheetCounts("activities", 0, 1, 0, 0));
        assertThat(history()).isEqualTo(before + 1);
        assertThat(Ward.figure(product, "G", "2022-H1", "TT02")).isEqualTo("11");
    }

    private static long history() {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql("SELECT count(*) FROM activities.activity_history")
                                        .query(Long.class)
                                        .single());
    }

    @Test
    void aMemberWhoseSeatAndSexChangeIsOneChangedRowAndTheOtherIsUnchanged() {
        sample("H").cleanlyInto(product);
        ImportResult changed =
                Ward.more("H")
                        .members(
                                """
                                #-1,Vũ Thị Không,1960,male,head,,,area_head,2021-01-01,
                                #-2,Vũ Văn Có,1970,male,head,,,,2021-01-01,
                                """)
                        .cleanlyInto(product);
        assertThat(counts(changed, "members")).isEqualTo(new SheetCounts("members", 0, 1, 1, 0));
    }

    @Test
    void absentFilesAndRowsChangeNothing() {
        sample("I").cleanlyInto(product);
        String before = Ward.json(product, "I", "2022-H1");
        Ward.more("I")
                .activities("")
                .members("")
                .fund("")
                .models("")
                .targets("")
                .entered("")
                .cleanlyInto(product);
        assertThat(Ward.json(product, "I", "2022-H1")).isEqualTo(before);
    }

    @Test
    void aMovedActivityCountsOnlyWhereAndWhenItNowIs() {
        sample("J").cleanlyInto(product);
        Ward.more("J")
                .activities("a1,#-2,2022-07-02,outreach,law,Buổi 1,10,,,\n")
                .cleanlyInto(product);
        assertThat(Ward.figure(product, "J-1", "2022", "TT01")).isEqualTo("0");
        assertThat(Ward.figure(product, "J", "2022-H1", "TT01")).isEqualTo("0");
        assertThat(Ward.figure(product, "J-2", "2022-Q3", "TT01")).isEqualTo("1");
    }

    @Test
    void aJointActivityOfTwoWardsIsStillOneWhenItsUnitsAreNamedTheOtherWayRound() {
        sample("K").cleanlyInto(product);
        sample("L").cleanlyInto(product);
        Ward.more("K")
                .activities("joint,#-1|L-1,2022-04-01,clean_up,,,5,,,\n")
                .cleanlyInto(product);
        Ward.more("K")
                .activities("joint,L-1|#-1,2022-04-01,clean_up,,,5,,,\n")
                .cleanlyInto(product);
        assertThat(Ward.figure(product, "K", "2022-H1", "N301")).isEqualTo("1");
        assertThat(Ward.figure(product, "L", "2022-H1", "N301")).isEqualTo("1");
    }

    @Test
    void importsTakenBackInTheReverseOrderLeaveNothing() {
        Ward.withAreas("M", 2).cleanlyInto(product);
        String before = Ward.json(product, "M", "2022-H1");
        UUID first =
                batch(
                        Ward.more("M")
                                .activities("a1,#-1,2022-03-01,outreach,law,,1,,,\n")
                                .cleanlyInto(product));
        UUID second =
                batch(
                        Ward.more("M")
                                .activities("a1,#-1,2022-03-01,outreach,law,,2,,,\n")
                                .cleanlyInto(product));
        undo(second);
        assertThat(Ward.figure(product, "M", "2022-H1", "TT02")).isEqualTo("1");
        undo(first);
        assertThat(Ward.json(product, "M", "2022-H1")).isEqualTo(before);
    }

    private static Ward sample(String code) {
        return Ward.withAreas(code, 2)
                .members(
                        """
                        #-1,Vũ Thị Không,1960,female,head,,,,2021-01-01,
                        #-2,Vũ Văn Có,1970,male,head,,,,2021-01-01,
                        """)
                .activities("a1,#-1,2022-03-01,outreach,law,Buổi 1,10,,,\n")
                .fund("f1,#-1,2022-02-01,for_the_poor,receipt,500000,,,\n")
                .models("m1,#-1,law,Nhóm luật,2020-01-01,\n")
                .targets("#,2022,QN02,1000000\n")
                .entered("#,2022-H1,HN06,6\n");
    }
}
