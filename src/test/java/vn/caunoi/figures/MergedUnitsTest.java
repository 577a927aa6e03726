package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testing.TestProduct;

/** Records belong to the unit of their day; a parent's figures hold across the change. */
class MergedUnitsTest {
    private static TestProduct product;

    @BeforeAll
    static void importChangingWards() {
        product = TestProduct.start();
        mergedAreas();
        absorbedArea();
        splitRenamedAndClosedAreas();
        mergedWards();
    }

    /** Areas 3 and 4 merge into 11 on 2022-04-01; area 5 goes on. */
    private static void mergedAreas() {
        Ward.withUnits(
                        "M",
                        """
                        #-3,#,residential_area,khu phố,Khu phố 3,300,2012-01-01,2022-04-01,
                        #-4,#,residential_area,khu phố,Khu phố 4,400,2012-01-01,2022-04-01,
                        #-5,#,residential_area,khu phố,Khu phố 5,500,2012-01-01,,
                        #-11,#,residential_area,khu phố,Khu phố 11,690,2022-04-01,,#-3|#-4
                        """)
                .committees(
                        """
                        #-3,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-4,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-5,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-3,,,dissolved,2022-04-01,,sáp nhập
                        #-4,,,dissolved,2022-04-01,,sáp nhập
                        #-11,2022-04-01,2027-04-01,established,2022-04-01,,
                        """)
                .members(
                        """
                        #-3,Phan Văn Thử,1960,male,head,,,,2021-01-01,
                        #-4,Lê Thị Nháp,1964,female,head,,,,2021-01-01,
                        #-5,Hồ Văn Mẫu,1970,male,head,,,,2021-01-01,
                        #-5,Võ Thị Mẫu,1972,female,member,,,,2021-01-01,
                        #-11,Phan Văn Thử,1960,male,head,,,,2022-04-01,
                        """)
                .activities(
                        """
                        a1,#-3,2022-02-10,outreach,law,,10,,,
                        a2,#-4,2022-02-11,outreach,law,,20,,,
                        a3,#-11,2022-05-10,outreach,law,,40,,,
                        a4,#-5,2022-05-11,outreach,law,,1,,,
                        """)
                .models(
                        """
                        m1,#-3,livelihood,Vườn rau,2020-01-01,
                        m2,#-4,safety,Tổ an ninh,2020-01-01,2022-05-01
                        m3,#-3,culture,Câu lạc bộ thơ,2022-02-01,
                        m4,#-3,culture,Câu lạc bộ cờ,2019-01-01,2022-02-15
                        """)
                .fund(
                        """
                        f1,#-3,2022-02-01,for_the_poor,receipt,1000000,,,
                        f2,#-11,2022-05-01,for_the_poor,receipt,500000,,,
                        """)
                .targets(
                        """
                        #-3,2022,QN02,10000000
                        #-4,2022,QN02,20000000
                        #-5,2022,QN02,30000000
                        """)
                .entered(
                        """
                        #-3,2022,HN03,3
                        #-4,2022,HN03,4
                        #-5,2022,HN03,5
                        #-3,2022-Q1,HN02,1000
                        #-4,2022-Q1,HN02,1200
                        #-5,2022-Q1,HN02,800
                        #-11,2022-Q3,HN02,2100
                        #-3,2022-Q1,TT08,1
                        #-4,2022-Q1,TT08,2
                        #-5,2022-Q1,TT08,3
                        #-11,2022-Q2,TT08,10
                        #-5,2022-Q2,TT08,4
                        """)
                .cleanlyInto(product);
    }

    /** Area 1 absorbs area 2 by a new version of itself. */
    private static void absorbedArea() {
        Ward.withUnits(
                        "A",
                        """
                        #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,2022-04-01,
                        #-1,#,residential_area,khu phố,Khu phố 1 mới,180,2022-04-01,,#-2
                        #-2,#,residential_area,khu phố,Khu phố 2,90,2012-01-01,2022-04-01,
                        """)
                .committees(
                        """
                        #-1,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-2,2021-01-01,2026-01-01,established,2021-01-01,,
                        """)
                .members(
                        """
                        #-1,Trần Văn Giả,1960,male,head,,,,2021-01-01,
                        #-2,Trần Văn Định,1961,male,head,,,,2021-01-01,
                        """)
                .activities(
                        """
                        a1,#-1,2022-02-10,outreach,law,,10,,,
                        a2,#-2,2022-02-11,outreach,law,,20,,,
                        a3,#-1,2022-05-10,outreach,law,,40,,,
                        """)
                .models(
                        "m1,#-2,livelihood,Nuôi ong,2020-01-01,\nm2,#-1,law,Nhóm luật,2020-01-01,\n")
                .entered(
                        "#-1,2022-01,TT08,1\n#-1,2022-02,TT08,2\n#-1,2022-03,TT08,4\n#-1,2022-Q2,TT08,8\n")
                .cleanlyInto(product);
    }

    private static void splitRenamedAndClosedAreas() {
        Ward.withUnits(
                        "S",
                        """
                        #-1,#,residential_area,thôn,Thôn 1,100,2012-01-01,2022-04-01,
                        #-1A,#,residential_area,thôn,Thôn 1A,60,2022-04-01,,#-1
                        #-1B,#,residential_area,thôn,Thôn 1B,50,2022-04-01,,#-1
                        """)
                .models("m1,#-1,livelihood,Trồng nấm,2020-01-01,\n")
                .cleanlyInto(product);
        Ward.withUnits(
                        "R",
                        """
                        #-1,#,residential_area,thôn,Thôn Cũ,100,2012-01-01,2022-05-15,
                        #-1,#,residential_area,tổ dân phố,Tổ dân phố Mới,100,2022-05-15,,
                        """)
                .entered("#-1,2022-H1,TT08,9\n#-1,2022-Q1,HN02,77\n")
                .targets("#-1,2022,QN02,1000\n")
                .cleanlyInto(product);
        Ward.withUnits(
                        "X",
                        """
                        #-1,#,residential_area,thôn,Thôn 1,100,2012-01-01,,
                        #-7,#,residential_area,thôn,Thôn 7,40,2012-01-01,2022-04-01,
                        """)
                .models("m1,#-7,livelihood,Nuôi dế,2020-01-01,2022-02-10\n")
                .activities("a1,#-7,2022-02-01,outreach,law,,7,,,\n")
                .cleanlyInto(product);
    }

    /** Wards W1 and W2 of province T-08 become W3 of province T-09 on 2022-07-01. */
    private static void mergedWards() {
        Ward.more("W")
                .tree(
                        """
                        T-08,VN,province,tỉnh,Tỉnh Tám,,2010-01-01,,
                        T-09,VN,province,tỉnh,Tỉnh Chín,,2010-01-01,,
                        #1,T-08,commune,phường,Phường Một,,2010-01-01,2022-07-01,
                        #2,T-08,commune,phường,Phường Hai,,2010-01-01,2022-07-01,
                        #3,T-09,commune,phường,Phường Ba,,2022-07-01,,#1|#2
                        #1-1,#1,residential_area,khu phố,Khu phố 1,100,2012-01-01,2022-07-01,
                        #1-1,#3,residential_area,khu phố,Khu phố 1,100,2022-07-01,,
                        #2-1,#2,residential_area,khu phố,Khu phố 2,200,2012-01-01,2022-07-01,
                        #2-1,#3,residential_area,khu phố,Khu phố 2,200,2022-07-01,,
                        """)
                .committees(
                        """
                        #1-1,2021-01-01,2026-01-01,established,2021-01-01,,
                        #2-1,2021-01-01,2026-01-01,established,2021-01-01,,
                        """)
                .members("#1-1,Đỗ Văn Vờ,1960,male,head,,,,2021-01-01,\n")
                .activities(
                        """
                        a1,#1-1,2022-03-01,outreach,law,,10,,,
                        a2,#1-1,2022-08-01,outreach,law,,20,,,
                        """)
                .models("m1,#1-1,livelihood,Nuôi gà,2020-01-01,\n")
                .fund(
                        """
                        f1,#1-1,2022-03-01,for_the_poor,receipt,5000000,,,
                        f2,#2-1,2022-03-01,for_the_poor,receipt,3000000,,,
                        f3,#1-1,2022-05-01,for_the_poor,payment,1000000,housing,,
                        """)
                .cleanlyInto(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String figure(String unit, String period, String indicator) {
        return Ward.figure(product, unit, period, indicator);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-Q1, TC01, 3",
        "2022-H1, TC01, 2",
        "2022-Q1, TC02, 3",
        "2022-H1, TC02, 2",
        "2022-Q1, TC03, 4",
        "2022-H1, TC03, 3",
        "2022-Q1, TC04, 2",
        "2022-H1, TC04, 1",
        "2022-Q1, HN01, 1200",
        "2022-H1, HN01, 1190",
        "2022-H1, TT01, 4",
        "2022-H1, TT02, 71",
        "2022-H1, TT04, 4",
        "2022-H1, TT05, 100",
        "2022-Q1, TT05, 66.67",
        "2022-Q1, TQ03, 3",
        "2022-H1, TQ03, 2",
        "2022-H1, TQ04, 1",
        "2022-Q1, TQ05, 1",
        "2022-Q2, TQ05, 1",
        "2022-H1, TQ05, 2",
        "2022-H1, QN03, 1500000",
        "2022-H1, QN09, 1500000",
        "2022-H1, TT08, 20",
        "2022-Q1, QN02, 60000000",
        "2022-Q1, HN03, 12",
        "2022-Q1, HN02, 3000"
    })
    void theWardsFiguresHoldWhenTwoAreasMerge(String period, String indicator, String value) {
        assertThat(figure("M", period, indicator)).isEqualTo(value);
    }

    @Test
    void theYearsPlanOfTheWardStaysWhenTwoOfItsAreasMerge() {
        assertThat(figure("M", "2022-H1", "QN02")).isEqualTo("60000000");
        assertThat(figure("M", "2022", "QN02")).isEqualTo("60000000");
    }

    @Test
    void theYearsValueOfTheWardStaysWhenTwoOfItsAreasMerge() {
        assertThat(figure("M", "2022-H1", "HN03")).isEqualTo("12");
    }

    @Test
    void aTypedStockOfMergedAreasHoldsForTheWardUntilTheNextOne() {
        assertThat(figure("M", "2022-H1", "HN02")).isEqualTo("3000");
        assertThat(figure("M", "2022-Q3", "HN02")).isEqualTo("2900");
    }

    @Test
    void modelsOfMergedAreasGoOnUnderTheSuccessor() {
        assertThat(figure("M-11", "2022-H1", "TQ03")).isEqualTo("2");
        assertThat(figure("M-5", "2022-H1", "TQ03")).isEqualTo("0");
        assertThat(figure("M-3", "2022-Q1", "TQ03")).isEqualTo("2");
    }

    @Test
    void theSuccessorHasOnlyTheRecordsOfItsOwnDays() {
        assertThat(figure("M-11", "2022-H1", "TT02")).isEqualTo("40");
        assertThat(figure("M-11", "2022-H1", "QN03")).isEqualTo("500000");
        assertThat(figure("M-11", "2022-H1", "TT08")).isEqualTo("10");
    }

    @Test
    void aUnitThatNoLongerStandsKeepsItsReport() {
        assertThat(figure("M-3", "2022-Q1", "TT02")).isEqualTo("10");
        assertThat(figure("M-3", "2022-H1", "TT02")).isEqualTo("10");
        assertThat(figure("M-3", "2022-H1", "QN03")).isEqualTo("1000000");
        assertThat(figure("M-3", "2022-H1", "TQ04")).isEqualTo("1");
        assertThat(figure("M-3", "2023", "TT02")).isEqualTo("0");
        assertThat(product.values("M-3", "2023").unit().name()).isEqualTo("Khu phố 3");
    }

    @Test
    void aModelThatStoppedInTheLifeOfAnEndedAreaStaysInItsReport() {
        assertThat(figure("M-3", "2022-Q1", "TQ05")).isEqualTo("1");
        assertThat(figure("M-3", "2022-H1", "TQ05")).isEqualTo("1");
    }

    @Test
    void aModelThatStoppedInAnAreaClosedWithoutSuccessorStaysInTheWardsFigure() {
        assertThat(figure("X", "2022-Q1", "TQ05")).isEqualTo("1");
        assertThat(figure("X", "2022-H1", "TQ05")).isEqualTo("1");
        assertThat(figure("X", "2022-H1", "TT02")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT01", "TT02", "TC10", "TQ04", "TQ05", "QN03", "QN07", "QN10"})
    void theMonthsOfAFlowAddUpToTheYear(String indicator) {
        for (String unit :
                new String[] {"M", "M-3", "M-11", "A", "X", "W1", "W3", "T-08", "T-09"}) {
            long months =
                    IntStream.rangeClosed(1, 12)
                            .mapToLong(month ->
                                    Long.parseLong(
                                            figure(unit, "2022-%02d".formatted(month), indicator)))
                            .sum();
            assertThat(figure(unit, "2022", indicator)).as(unit).isEqualTo(String.valueOf(months));
        }
    }

    @Test
    void anAbsorbingAreaGoesOnWithItsCommitteeAndTheOthersModels() {
        assertThat(figure("A", "2022-H1", "TC01")).isEqualTo("1");
        assertThat(figure("A", "2022-H1", "TC02")).isEqualTo("1");
        assertThat(figure("A", "2022-H1", "TC03")).isEqualTo("1");
        assertThat(figure("A", "2022-Q1", "TC03")).isEqualTo("2");
        assertThat(figure("A", "2022-H1", "HN01")).isEqualTo("180");
        assertThat(figure("A", "2022-Q1", "HN01")).isEqualTo("190");
        assertThat(figure("A", "2022-H1", "TQ03")).isEqualTo("2");
        assertThat(figure("A-1", "2022-H1", "TQ03")).isEqualTo("2");
        assertThat(figure("A-1", "2022-Q1", "TQ03")).isEqualTo("1");
        assertThat(figure("A-1", "2022-H1", "TT02")).isEqualTo("50");
        assertThat(figure("A", "2022-H1", "TT02")).isEqualTo("70");
        assertThat(figure("A", "2022-H1", "TT04")).isEqualTo("2");
    }

    @Test
    void aFlowTypedBeforeAndAfterANewVersionTiles() {
        assertThat(figure("A", "2022-H1", "TT08")).isEqualTo("15");
        assertThat(figure("A-1", "2022-H1", "TT08")).isEqualTo("15");
    }

    @Test
    void aReportBearsTheNameOfItsDay() {
        assertThat(product.values("A-1", "2022-Q1").unit().name()).isEqualTo("Khu phố 1");
        assertThat(product.values("A-1", "2022-Q2").unit().name()).isEqualTo("Khu phố 1 mới");
    }

    @Test
    void modelsOfASplitAreaCountOnceAtTheWard() {
        assertThat(figure("S", "2022-H1", "TQ03")).isEqualTo("1");
        assertThat(figure("S", "2022-H1", "N103")).isEqualTo("1");
        assertThat(figure("S", "2022-H1", "TC01")).isEqualTo("2");
    }

    @Test
    void aRenamedAreaIsStillOneArea() {
        assertThat(figure("R", "2022-H1", "TC01")).isEqualTo("1");
        assertThat(figure("R", "2022-H1", "TT08")).isEqualTo("9");
        assertThat(figure("R", "2022-H1", "HN02")).isEqualTo("77");
        assertThat(figure("R", "2022-H1", "QN02")).isEqualTo("1000");
        assertThat(figure("R", "2022-H1", "HN01")).isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "W1, 2022, TT02, 10",
        "W3, 2022, TT02, 20",
        "W1-1, 2022, TT02, 30",
        "T-08, 2022, TT02, 10",
        "T-09, 2022, TT02, 20",
        "T-08, 2022-H1, TC01, 2",
        "T-08, 2022, TC01, 0",
        "T-09, 2022, TC01, 2",
        "W3, 2022, TC02, 2",
        "W3, 2022, TC03, 1",
        "W3, 2022, TQ03, 1",
        "W3, 2022, HN01, 300",
        "W1, 2022-Q2, QN09, 4000000",
        "T-08, 2022-Q2, QN09, 7000000",
        "W3, 2022-Q3, QN01, 7000000",
        "T-09, 2022-Q3, QN01, 7000000"
    })
    void aMergedWardTakesOverFromTheDayItStands(
            String unit, String period, String indicator, String value) {
        assertThat(figure(unit, period, indicator)).isEqualTo(value);
    }

    @Test
    void theSuccessorMaySpendTheBalanceThatItsReportShows() {
        assertThat(
                        Ward.more("W")
                                .fund("f9,#3,2022-10-01,for_the_poor,payment,6000000,housing,,\n")
                                .into(product)
                                .faults())
                .isEmpty();
        assertThat(figure("W3", "2022-Q4", "QN09")).isEqualTo("1000000");
    }
}
