package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.exchange.Fault;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.testing.TestProduct;

class TypedFiguresTest {
    private static TestProduct product;

    @BeforeAll
    static void start() {
        product = TestProduct.start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String figure(String unit, String period, String indicator) {
        return Ward.figure(product, unit, period, indicator);
    }

    private static void assertRefused(ImportResult result, int row) {
        assertThat(result.faults()).hasSize(1);
        Fault fault = result.faults().getFirst();
        assertThat(fault.sheet()).isEqualTo("entered");
        assertThat(fault.row()).contains(row);
        assertThat(fault.line()).startsWith("entered, dòng " + row + ", cột ");
    }

    @Test
    void aFlowAddsOnlyWherePeriodsTileExactly() {
        Ward.withAreas("A", 1)
                .entered(
                        """
                        #,2022-Q1,TT06,5
                        #,2022-04,TT06,1
                        #,2022-05,TT06,2
                        #,2022-06,TT06,3
                        #,2022-01,TT07,1
                        #,2022-02,TT07,1
                        #,2022,VH10,8
                        """)
                .cleanlyInto(product);
        assertThat(figure("A", "2022-Q1", "TT06")).isEqualTo("5");
        assertThat(figure("A", "2022-Q2", "TT06")).isEqualTo("6");
        assertThat(figure("A", "2022-H1", "TT06")).isEqualTo("11");
        assertThat(figure("A", "2022", "TT06")).isEqualTo(Ward.ABSENT);
        assertThat(figure("A", "2022-01", "TT06")).isEqualTo(Ward.ABSENT);
        assertThat(figure("A", "2022-W14", "TT06")).isEqualTo(Ward.ABSENT);
        assertThat(figure("A", "2022-Q1", "TT07")).isEqualTo(Ward.ABSENT);
        assertThat(figure("A", "2022-H1", "VH10")).isEqualTo(Ward.ABSENT);
        assertThat(figure("A", "2022", "VH10")).isEqualTo("8");
    }

    @Test
    void monthsOfOneAreaAndTheQuarterOfAnotherAddToTheWardsQuarter() {
        Ward.withAreas("B", 3)
                .entered(
                        """
                        #-1,2022-01,TT08,1
                        #-1,2022-02,TT08,2
                        #-1,2022-03,TT08,3
                        #-2,2022-Q1,TT08,10
                        """)
                .cleanlyInto(product);
        assertThat(figure("B-1", "2022-Q1", "TT08")).isEqualTo("6");
        assertThat(figure("B", "2022-Q1", "TT08")).isEqualTo("16");
        assertThat(figure("B-3", "2022-Q1", "TT08")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void aTypedStockHoldsUntilTheNextOne() {
        Ward.withAreas("C", 1)
                .entered("#,2021-H2,TC20,30\n#,2022-Q1,TC20,32\n")
                .cleanlyInto(product);
        assertThat(figure("C", "2021-H1", "TC20")).isEqualTo(Ward.ABSENT);
        assertThat(figure("C", "2021", "TC20")).isEqualTo("30");
        assertThat(figure("C", "2022-02", "TC20")).isEqualTo("30");
        assertThat(figure("C", "2022-Q1", "TC20")).isEqualTo("32");
        assertThat(figure("C", "2022-W20", "TC20")).isEqualTo("32");
        assertThat(figure("C", "2025-H1", "TC20")).isEqualTo("32");
    }

    @Test
    void aStockOfAreasIsEachAreasLatest() {
        Ward.withAreas("D", 2)
                .entered("#-1,2021-Q4,HN02,100\n#-2,2021-Q4,HN02,200\n#-1,2022-Q2,HN02,110\n")
                .cleanlyInto(product);
        assertThat(figure("D", "2022-Q1", "HN02")).isEqualTo("300");
        assertThat(figure("D", "2022-H1", "HN02")).isEqualTo("310");
    }

    @Test
    void aYearsTargetShowsInItsPartsButNotInOtherYears() {
        Ward.withAreas("E", 1)
                .targets("#,2022,QN02,100000000\n#,2022,HN05,13\n")
                .cleanlyInto(product);
        for (String part : new String[] {"2022", "2022-H1", "2022-Q3", "2022-07", "2022-W31"}) {
            assertThat(figure("E", part, "QN02")).as(part).isEqualTo("100000000");
        }
        assertThat(figure("E", "2021", "QN02")).isEqualTo(Ward.ABSENT);
        assertThat(figure("E", "2023-Q1", "QN02")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void aWardsOwnTargetComesBeforeTheSumOfItsAreas() {
        Ward.withAreas("F", 2)
                .targets("#,2022,QN02,100\n#-1,2022,QN02,10\n#-2,2022,QN02,20\n")
                .cleanlyInto(product);
        Ward.withAreas("G", 2).targets("#-1,2022,QN02,10\n#-2,2022,QN02,20\n").cleanlyInto(product);
        assertThat(figure("F", "2022-H1", "QN02")).isEqualTo("100");
        assertThat(figure("F-2", "2022-H1", "QN02")).isEqualTo("20");
        assertThat(figure("G", "2022-H1", "QN02")).isEqualTo("30");
    }

    @Test
    void theProvinceAddsItsWardsTargetsAndNotTheirAreasOnceMore() {
        province("H");
        Ward.more("H")
                .targets(
                        "#1,2022,QN02,100\n#1-1,2022,QN02,10\n#1-2,2022,QN02,20\n#2-1,2022,QN02,7\n")
                .cleanlyInto(product);
        assertThat(figure("H1", "2022", "QN02")).isEqualTo("100");
        assertThat(figure("H2", "2022", "QN02")).isEqualTo("7");
        assertThat(figure("T-H", "2022", "QN02")).isEqualTo("107");
    }

    @Test
    void aStockTypedFirstAtTheWardAndLaterAtItsAreasIsNotDoubledAbove() {
        province("I");
        Ward.more("I").entered("#1,2021-Q4,HN02,1000\n").into(product);
        Ward.more("I").entered("#1-1,2022-Q1,HN02,500\n#1-2,2022-Q1,HN02,510\n").into(product);
        assertThat(figure("T-I", "2022-Q1", "HN02")).isEqualTo(figure("I1", "2022-Q1", "HN02"));
    }

    private static void province(String name) {
        Ward.more(name)
                .tree(
                        """
                        T-#,VN,province,tỉnh,Tỉnh #,,2010-01-01,,
                        #1,T-#,commune,phường,Phường Một,,2010-01-01,,
                        #2,T-#,commune,phường,Phường Hai,,2010-01-01,,
                        #1-1,#1,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        #1-2,#1,residential_area,khu phố,Khu phố 2,100,2012-01-01,,
                        #2-1,#2,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        """)
                .cleanlyInto(product);
    }

    @Test
    void thePlansAchievementCountsFromTheFirstOfJanuaryAndMayPassAHundredPercent() {
        Ward.withAreas("K", 1)
                .targets("#,2022,QN02,10000000\n")
                .fund(
                        """
                        f0,#,2021-12-31,for_the_poor,receipt,5000000,,,
                        f1,#,2022-01-01,for_the_poor,receipt,31000000,,,
                        f2,#,2022-06-30,for_the_poor,receipt,300000,,,
                        f3,#,2022-07-01,for_the_poor,receipt,300000,,,
                        """)
                .cleanlyInto(product);
        assertThat(figure("K", "2022-H1", "QN05")).isEqualTo("313");
        assertThat(figure("K", "2022-Q2", "QN03")).isEqualTo("300000");
        assertThat(figure("K", "2022-Q2", "QN04")).isEqualTo("31300000");
        assertThat(figure("K", "2022-Q2", "QN05")).isEqualTo("313");
        assertThat(figure("K", "2022-H1", "QN01")).isEqualTo("5000000");
    }

    @Test
    void onlyAreasThatReachTheirOwnTargetMeetIt() {
        Ward.withAreas("L", 4)
                .targets("#-1,2022,QN02,5000\n#-2,2022,QN02,10000\n#-3,2022,QN02,1000\n")
                .fund(
                        """
                        f1,#-1,2022-02-01,for_the_poor,receipt,5000,,,
                        f2,#-2,2022-02-01,for_the_poor,receipt,9999,,,
                        f4,#-4,2022-02-01,for_the_poor,receipt,99999,,,
                        """)
                .cleanlyInto(product);
        assertThat(figure("L", "2022-H1", "QN12")).isEqualTo("1");
        assertThat(figure("L", "2022-H1", "QN02")).isEqualTo("16000");
    }

    @Test
    void nothingIsDividedByNought() {
        Ward.withAreas("N", 1)
                .targets("#,2022,HN05,0\n#,2022,QN02,0\n")
                .entered("#,2022-H1,HN06,3\n")
                .cleanlyInto(product);
        assertThat(figure("N", "2022-H1", "HN05")).isEqualTo("0");
        assertThat(figure("N", "2022-H1", "HN08")).isEqualTo(Ward.ABSENT);
        assertThat(figure("N", "2022-H1", "QN05")).isEqualTo(Ward.ABSENT);
        assertThat(figure("N", "2022-H1", "TT03")).isEqualTo(Ward.ABSENT);
        assertThat(figure("N", "2022-H1", "TT01")).isEqualTo("0");
        assertThat(figure("N", "2022-H1", "QN11")).isEqualTo(Ward.ABSENT);
        assertThat(figure("N", "2022-H1", "TC12")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void poorHouseholdsAreThoseOfJanuaryLessThoseThatLeftPlusThoseThatFell() {
        Ward.withAreas("P", 2)
                .targets("#,2022,HN05,13\n")
                .entered("#,2022,HN03,20\n#,2022-H1,HN06,6\n#,2022-H1,HN07,1\n")
                .cleanlyInto(product);
        assertThat(figure("P", "2022-H1", "HN04")).isEqualTo("15");
        assertThat(figure("P", "2022-H1", "HN09")).isEqualTo("7.5");
        assertThat(figure("P", "2022-H1", "HN08")).isEqualTo("46.15");
    }

    @Test
    void percentagesAreRoundedHalfUpToTwoDecimals() {
        Ward.withUnits("Q", "#-1,#,residential_area,khu phố,Khu phố 1,800,2012-01-01,,\n")
                .entered("#,2022-H1,HN10,1\n#,2022-H1,N306,9\n")
                .cleanlyInto(product);
        assertThat(figure("Q", "2022-H1", "HN11")).isEqualTo("0.13");
        assertThat(figure("Q", "2022-H1", "N307")).isEqualTo("1.13");
        assertThat(Ward.json(product, "Q", "2022-H1")).contains("\"HN11\" : 0.13");
    }

    @Test
    void aFigureTypedAtTheWardIsRefusedAtItsArea() {
        ImportResult inOneFile =
                Ward.withAreas("R", 1)
                        .entered("#,2022-H1,TT08,5\n#-1,2022-H1,TT08,6\n")
                        .into(product);
        assertRefused(inOneFile, 3);
        assertRefused(Ward.more("R").entered("#-1,2022-Q1,TT08,6\n").into(product), 2);
        assertThat(figure("R", "2022-H1", "TT08")).isEqualTo("5");
        assertThat(figure("R-1", "2022-H1", "TT08")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void aFigureTypedForTheHalfYearIsRefusedForAQuarterOfIt() {
        assertRefused(
                Ward.withAreas("S", 1)
                        .entered("#,2022-H1,TT06,5\n#,2022-Q2,TT06,6\n")
                        .into(product),
                3);
        assertRefused(Ward.more("S").entered("#,2022,TT06,9\n").into(product), 2);
        Ward.more("S").entered("#,2022-H1,TT06,7\n#,2022-H2,TT06,8\n").cleanlyInto(product);
        assertThat(figure("S", "2022", "TT06")).isEqualTo("15");
    }

    @Test
    void aFigureTypedAtAYoungAreaIsRefusedAtItsWardWhateverTheWardTypedBefore() {
        Ward ward =
                Ward.withUnits(
                                "U",
                                """
                                #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                                #-2,#,residential_area,khu phố,Khu phố 2,100,2022-01-01,,
                                """)
                        .entered("#,2021-H1,TT08,1\n#-2,2022-H1,TT08,2\n#,2022-H1,TT08,3\n");
        assertRefused(ward.into(product), 4);
    }

    @Test
    void aPlanIndicatorIsNotTypedAndACountedOneNeither() {
        ImportResult result =
                Ward.withAreas("V", 1)
                        .entered("#,2022,QN02,5\n#,2022-H1,TT01,6\n#,2022-H1,ZZ99,6\n")
                        .into(product);
        assertThat(result.faults())
                .extracting(fault -> fault.row().orElseThrow())
                .containsExactly(2, 3, 4);
        assertThat(figure("V", "2022-H1", "TT01")).isEqualTo("0");
        assertThat(figure("V", "2022", "QN02")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void whatNothingWasRecordedOfMayBeTypedInstead() {
        Ward.withAreas("X", 2)
                .entered("#-1,2022-H1,VH08,4\n#-2,2022-H1,VH08,5\n")
                .activities("a1,#-2,2022-08-01,culture_sport,,,1,,,\n")
                .cleanlyInto(product);
        assertThat(figure("X", "2022-H1", "VH08")).isEqualTo("9");
        assertThat(figure("X", "2022-H2", "VH08")).isEqualTo("1");
    }

    @Test
    void theTargetOfAnyOtherIndicatorIsItsPlan() {
        Ward.withAreas("Y", 1)
                .targets("#,2022,TT01,8\n")
                .activities(
                        "a1,#-1,2022-02-01,outreach,law,,1,,,\na2,#-1,2022-05-01,outreach,law,,1,,,\n")
                .cleanlyInto(product);
        ReportLine line =
                product.report("Y", "2022-Q2").lines().stream()
                        .filter(any -> any.indicator().code().equals("TT01"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.value().orElseThrow()).isEqualByComparingTo("1");
        assertThat(line.plan().orElseThrow()).isEqualByComparingTo("8");
        assertThat(line.planPercent().orElseThrow()).isEqualByComparingTo("25");
    }

    @Test
    void householdsAreThoseOfTheAreasThatStandAtTheEnd() {
        Ward.withUnits(
                        "Z",
                        """
                        #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,2022-03-31,
                        #-1,#,residential_area,khu phố,Khu phố 1,120,2022-03-31,,
                        #-2,#,residential_area,khu phố,Khu phố 2,50,2012-01-01,2022-06-30,
                        #-3,#,residential_area,khu phố,Khu phố 3,70,2022-06-30,,
                        #-1A,#-1,self_managed_group,tổ,Tổ 1A,20,2015-01-01,,
                        """)
                .cleanlyInto(product);
        assertThat(figure("Z", "2022-02", "HN01")).isEqualTo("150");
        assertThat(figure("Z", "2022-Q1", "HN01")).isEqualTo("170");
        assertThat(figure("Z", "2022-H1", "HN01")).isEqualTo("190");
        assertThat(figure("Z", "2022-H1", "TC01")).isEqualTo("2");
        assertThat(figure("Z", "2022-H1", "TQ01")).isEqualTo("1");
    }
}
