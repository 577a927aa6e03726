package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;

/** A record counts once at every unit that is, on its day, an ancestor or self of its units. */
class JointActivityTest {
    private static TestProduct product;

    @BeforeAll
    static void importTwoWards() {
        product = TestProduct.start();
        Ward.withAreas("K", 2)
                .activities("k1,#-2,2022-02-02,outreach,law,,5,,,\n")
                .cleanlyInto(product);
        Ward.withUnits(
                        "J",
                        """
                        #-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        #-2,#,residential_area,khu phố,Khu phố 2,100,2012-01-01,,
                        #-3,#,residential_area,khu phố,Khu phố 3,100,2012-01-01,,
                        #-1A,#-1,self_managed_group,tổ,Tổ 1A,20,2015-01-01,,
                        """)
                .committees(
                        """
                        #-1,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-2,2021-01-01,2026-01-01,established,2021-01-01,,
                        #-3,2021-01-01,2026-01-01,established,2021-01-01,,
                        """)
                .activities(
                        """
                        a1,#-1|#-2,2022-03-05,outreach,law,,100,,,
                        a2,#-3,2022-03-06,outreach,vietnamese_goods,,40,,,
                        a3,#,2022-04-01,outreach,vietnamese_goods,,25,,,
                        a4,#-1A,2022-05-01,outreach,vietnamese_goods,,15,,,
                        a5,#-1A|#-1,2022-05-02,outreach,policy,,10,,,
                        a6,#-1|K-1,2022-06-30,outreach,environment,,60,,,
                        a7,#-2|#,2022-04-02,clean_up,,,30,,,
                        a8,#-1,2022-07-01,outreach,law,,999,,,
                        a9,#-1,2021-12-31,outreach,law,,999,,,
                        """)
                .cleanlyInto(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String h1(String unit, String indicator) {
        return Ward.figure(product, unit, "2022-H1", indicator);
    }

    @Test
    void aJointActivityCountsOnceAtItsWard() {
        assertThat(h1("J", "TT01")).isEqualTo("3");
        assertThat(h1("J", "TT02")).isEqualTo("170");
    }

    @Test
    void aJointActivityCountsWholeAtEachOfItsAreas() {
        assertThat(h1("J-1", "TT02")).isEqualTo("170");
        assertThat(h1("J-2", "TT02")).isEqualTo("100");
        assertThat(h1("J-3", "TT01")).isEqualTo("0");
    }

    @Test
    void anActivityOfAGroupAndItsAreaCountsOnceAtTheArea() {
        assertThat(h1("J-1", "TT01")).isEqualTo("3");
        assertThat(h1("J-1A", "TT01")).isEqualTo("1");
    }

    @Test
    void anActivityJointOverTwoWardsCountsOnceAtEachAndOnceAbove() {
        assertThat(h1("K", "TT02")).isEqualTo("65");
        assertThat(h1("K-1", "TT01")).isEqualTo("1");
        assertThat(h1("T-01", "TT01")).isEqualTo("4");
        assertThat(h1("T-01", "TT02")).isEqualTo("175");
        assertThat(h1("VN", "TT02")).isEqualTo("175");
    }

    @Test
    void distinctAreasKnowNoWardButKnowTheAreaOfAGroup() {
        assertThat(h1("J", "HV01")).isEqualTo("3");
        assertThat(h1("J", "HV02")).isEqualTo("80");
        assertThat(h1("J", "HV03")).isEqualTo("2");
        assertThat(h1("J-1", "HV03")).isEqualTo("1");
        assertThat(h1("J-2", "HV03")).isEqualTo("0");
        assertThat(h1("J", "HV04")).isEqualTo("66.67");
    }

    @Test
    void distinctAreasOfTheProvinceAreThoseOfAllItsWards() {
        assertThat(h1("J", "TT04")).isEqualTo("2");
        assertThat(h1("T-01", "TT04")).isEqualTo("4");
    }

    @Test
    void aSubsetIsNotAddedToItsTotal() {
        assertThat(h1("J", "TT10")).isEqualTo("1");
        assertThat(h1("J", "TT11")).isEqualTo("100");
        assertThat(h1("J", "TT02")).isEqualTo("170");
    }

    @Test
    void anActivityOfWardAndAreaTogetherCountsOnce() {
        assertThat(h1("J", "N301")).isEqualTo("1");
        assertThat(h1("J", "N302")).isEqualTo("30");
        assertThat(h1("J-2", "N301")).isEqualTo("1");
        assertThat(h1("J-1", "N301")).isEqualTo("0");
    }

    @Test
    void theLastDayBelongsToThePeriodAndTheNextDoesNot() {
        assertThat(Ward.figure(product, "J-1", "2022-06", "TT02")).isEqualTo("60");
        assertThat(Ward.figure(product, "J-1", "2022-07", "TT02")).isEqualTo("999");
        assertThat(Ward.figure(product, "J-1", "2022-W26", "TT02")).isEqualTo("1059");
        assertThat(Ward.figure(product, "J-1", "2021-12", "TT01")).isEqualTo("1");
    }
}
