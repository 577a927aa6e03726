package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.testing.TestProduct;

class CommitteeFiguresTest {
    private static TestProduct product;

    @BeforeAll
    static void importAWard() {
        product = TestProduct.start();
        StringBuilder meetings = new StringBuilder();
        for (int month = 1; month <= 6; month++) {
            meetings.append(
                    "a1-%1$d,#-1,2022-%1$02d-28,committee_meeting,,,,4,5,\n".formatted(month));
            meetings.append(
                    "a2-%1$d,#-2,2022-%1$02d-01,%2$s,,,,3,5,\n"
                            .formatted(month, month == 6 ? "extra_meeting" : "committee_meeting"));
        }
        meetings.append("a1-7,#-1,2022-03-02,committee_meeting,,,,,,\n");
        Ward.withUnits(
                        "C",
                        """
                        #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        #-2,#,residential_area,khu phố,Khu phố 2,100,2012-01-01,,
                        #-3,#,residential_area,khu phố,Khu phố 3,100,2012-01-01,,
                        #-4,#,residential_area,khu phố,Khu phố 4,100,2012-01-01,,
                        #-5,#,residential_area,khu phố,Khu phố 5,100,2012-01-01,,
                        """)
                .committees(
                        """
                        #-1,2017-02-01,2022-02-01,established,2017-02-01,,
                        #-1,2022-02-10,2027-02-10,reconstituted,2022-02-10,,thay Trưởng ban
                        #-1,2022-02-10,2027-02-10,reconstituted,2022-05-10,,bổ sung
                        #-2,2016-01-01,2021-01-01,established,2016-01-01,,
                        #-3,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-3,,,dissolved,2022-05-01,,
                        #-4,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-4,2021-01-01,2026-01-01,reconstituted,2021-12-31,,
                        #-4,2021-01-01,2026-01-01,reconstituted,2022-07-01,,
                        """)
                .members(
                        """
                        #-1,Ngô Thị Ảo,1960,female,head,,,cell_secretary,2017-02-01,
                        #-1,Ngô Văn Một,1961,male,deputy_head,,,,2017-02-01,2022-06-30
                        #-1,Ngô Văn Hai,1962,male,member,,,,2017-02-01,2022-07-01
                        #-1,Ngô Văn Ba,1963,male,member,,,,2022-07-01,
                        #-1,Ngô Văn Bốn,1964,male,member,,,,2017-02-01,2022-01-15
                        #-2,Ngô Văn Năm,1955,male,head,,,area_head|deputy_cell_secretary,2015-06-01,
                        #-4,Ngô Thị Sáu,1963,female,head,,,,2021-01-01,
                        """)
                .activities(meetings.toString())
                .cleanlyInto(product);
        Ward.withAreas("D", 1)
                .members(
                        """
                        #-1,Lâm Thị Hư,1965,female,deputy_head,,,,2021-01-01,
                        #-1,Lâm Thị Hư,1965,female,head,,,,2022-03-01,
                        """)
                .cleanlyInto(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-Q1, TC02, 4",
        "2022-H1, TC02, 3",
        "2022-H1, TC09, 1",
        "2022-Q1, TC09, 1",
        "2022-Q2, TC09, 1",
        "2022, TC09, 2",
        "2021, TC09, 1",
        "2022-H1, TC03, 4",
        "2021-12, TC03, 6",
        "2022-01, TC03, 5",
        "2022-07, TC03, 4",
        "2022-H1, TC04, 2",
        "2022-H1, TC05, 50",
        "2022-H1, TC07, 2",
        "2022-H1, TC08, 62.67",
        "2022-H1, TC10, 13",
        "2022-H1, TC11, 42",
        "2022-H1, TC12, 70",
        "2022-H1, TC13, 1",
        "2022-Q1, TC13, 2",
        "2022-06, TC13, 1",
        "2022-H1, TC14, 33.33"
    })
    void theFigureOfTheWardIs(String period, String indicator, String value) {
        assertThat(Ward.figure(product, "C", period, indicator)).isEqualTo(value);
    }

    @Test
    void aTermThatPassedOnlyMarksTheCommitteeOverdue() {
        assertThat(Ward.figure(product, "C-2", "2022-H1", "TC02")).isEqualTo("1");
    }

    @Test
    void membersWithoutACommitteeInPlaceOrAHeadLeaveTheAverageAbsent() {
        assertThat(Ward.figure(product, "C-5", "2022-H1", "TC03")).isEqualTo("0");
        assertThat(Ward.figure(product, "C-5", "2022-H1", "TC05")).isEqualTo(Ward.ABSENT);
        assertThat(Ward.figure(product, "C-5", "2022-H1", "TC08")).isEqualTo(Ward.ABSENT);
        assertThat(Ward.figure(product, "C-5", "2022-H1", "TC14")).isEqualTo(Ward.ABSENT);
    }

    /** TC03 and TC04 count the same thing: memberships, of which TC04 are those of women. */
    @Test
    void aCommitteeOfWomenOnlyHasAShareOfAHundredPercent() {
        assertThat(Ward.figure(product, "D", "2022-H1", "TC05")).isEqualTo("100");
    }

    @Test
    void aDissolutionIsUndoneByANewEstablishment() {
        Ward.withAreas("E", 1).cleanlyInto(product);
        Ward.more("E")
                .committees(
                        """
                        #-1,,,dissolved,2022-02-01,,
                        #-1,2022-04-01,2027-04-01,established,2022-04-01,,
                        """)
                .cleanlyInto(product);
        assertThat(Ward.figure(product, "E", "2022-01", "TC02")).isEqualTo("1");
        assertThat(Ward.figure(product, "E", "2022-02", "TC02")).isEqualTo("0");
        assertThat(Ward.figure(product, "E", "2022-04", "TC02")).isEqualTo("1");
    }
}
