package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.exchange.Fault;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;

/** One account per fund of the ward, never overdrawn. */
class FundTest {
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

    private static void assertOverdrawn(ImportResult result, int row) {
        assertThat(result.faults()).hasSize(1);
        Fault fault = result.faults().getFirst();
        assertThat(fault.sheet()).isEqualTo("fund");
        assertThat(fault.row()).contains(row);
        assertThat(fault.column()).contains("amount_vnd");
    }

    private static long count(String sql) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () -> product.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }

    @Test
    void aPaymentAboveTheBalanceIsRefusedAlone() {
        assertOverdrawn(
                Ward.withAreas("A", 2)
                        .fund(
                                """
                                f1,#-1,2022-02-01,for_the_poor,receipt,5000000,,,
                                f2,#-1,2022-03-01,for_the_poor,payment,6000000,housing,,
                                f3,#-2,2022-03-02,for_the_poor,payment,5000000,housing,,
                                """)
                        .into(product),
                3);
        assertThat(figure("A", "2022-H1", "QN07")).isEqualTo("5000000");
        assertThat(figure("A", "2022-H1", "QN08")).isEqualTo("1");
        assertThat(figure("A", "2022-H1", "QN09")).isEqualTo("0");
    }

    @Test
    void theOrderOfRowsDoesNotMatterButThatOfDaysDoes() {
        Ward.withAreas("B", 1)
                .fund(
                        """
                        f1,#-1,2022-03-01,for_the_poor,payment,5000000,housing,,
                        f2,#-1,2022-03-01,for_the_poor,receipt,5000000,,,
                        """)
                .cleanlyInto(product);
        assertOverdrawn(
                Ward.more("B")
                        .fund(
                                """
                                f3,#-1,2022-04-10,for_the_poor,receipt,1000000,,,
                                f4,#-1,2022-04-09,for_the_poor,payment,1000000,tet,,
                                """)
                        .into(product),
                3);
    }

    @Test
    void eachFundHasItsOwnAccount() {
        assertOverdrawn(
                Ward.withAreas("C", 1)
                        .fund(
                                """
                                f1,#-1,2022-03-01,disaster_appeal,receipt,5000000,,,
                                f2,#-1,2022-03-02,for_the_poor,payment,1000000,housing,,
                                """)
                        .into(product),
                3);
        assertThat(figure("C", "2022-H1", "AS09")).isEqualTo("5000000");
        assertThat(figure("C", "2022-H1", "QN03")).isEqualTo("0");
        assertThat(figure("C", "2022-H1", "QN09")).isEqualTo("0");
    }

    @Test
    void aReceiptThatPaymentsRestOnKeepsItsAmount() {
        Ward.withAreas("D", 1)
                .fund(
                        """
                        f1,#-1,2022-03-01,for_the_poor,receipt,5000000,,,
                        f2,#-1,2022-03-02,for_the_poor,payment,4000000,housing,,
                        """)
                .cleanlyInto(product);
        String before = Ward.json(product, "D", "2022-H1");
        assertOverdrawn(
                Ward.more("D")
                        .fund("f1,#-1,2022-03-01,for_the_poor,receipt,3999999,,,\n")
                        .into(product),
                2);
        assertOverdrawn(
                Ward.more("D")
                        .fund("f1,#-1,2022-03-03,for_the_poor,receipt,5000000,,,\n")
                        .into(product),
                2);
        assertThat(Ward.json(product, "D", "2022-H1")).isEqualTo(before);
        Ward.more("D")
                .fund("f1,#-1,2022-03-02,for_the_poor,receipt,4000000,,,\n")
                .cleanlyInto(product);
        assertThat(figure("D", "2022-H1", "QN09")).isEqualTo("0");
    }

    @Test
    void aReceiptThatPaymentsRestOnStaysInItsFund() {
        Ward.withAreas("E", 1)
                .fund(
                        """
                        f1,#-1,2022-03-01,for_the_poor,receipt,5000000,,,
                        f2,#-1,2022-03-02,for_the_poor,payment,4000000,housing,,
                        """)
                .cleanlyInto(product);
        Ward.more("E").fund("f1,#-1,2022-03-01,disaster_appeal,receipt,5000000,,,\n").into(product);
        assertThat(figure("E", "2022-H1", "QN09")).isEqualTo("1000000");
        assertThat(figure("E", "2022-H1", "AS09")).isEqualTo("0");
    }

    @Test
    void correctionsOfOneFileAreJudgedTogether() {
        Ward.withAreas("F", 1)
                .fund(
                        """
                        f1,#-1,2022-03-01,for_the_poor,receipt,10000000,,,
                        f2,#-1,2022-03-20,for_the_poor,payment,10000000,housing,,
                        """)
                .cleanlyInto(product);
        Ward.more("F")
                .fund(
                        """
                        f2,#-1,2022-03-20,for_the_poor,payment,5000000,housing,,
                        f3,#-1,2022-03-05,for_the_poor,payment,5000000,housing,,
                        """)
                .cleanlyInto(product);
        assertThat(figure("F", "2022-H1", "QN07")).isEqualTo("10000000");
    }

    @Test
    void receiptAndPaymentMayMoveToLaterDaysTogether() {
        Ward.withAreas("G", 1)
                .fund(
                        """
                        f1,#-1,2022-03-01,for_the_poor,receipt,1000,,,
                        f2,#-1,2022-03-10,for_the_poor,payment,1000,housing,,
                        """)
                .cleanlyInto(product);
        Ward.more("G")
                .fund(
                        """
                        f1,#-1,2022-03-20,for_the_poor,receipt,1000,,,
                        f2,#-1,2022-03-25,for_the_poor,payment,1000,housing,,
                        """)
                .cleanlyInto(product);
    }

    @Test
    void theBalanceIsCarriedFromPeriodToPeriod() {
        Ward.withAreas("H", 2)
                .fund(
                        """
                        f0,#-1,2021-06-01,for_the_poor,receipt,10000000,,,
                        f1,#-2,2022-02-01,for_the_poor,receipt,5000000,,,
                        f2,#-1,2022-03-31,for_the_poor,payment,4000000,housing,,
                        f3,#,2022-04-01,for_the_poor,payment,1000000,health,,
                        f4,#-2,2022-07-01,for_the_poor,payment,2000000,tet,,
                        """)
                .cleanlyInto(product);
        assertThat(figure("H", "2022-Q1", "QN01")).isEqualTo("10000000");
        assertThat(figure("H", "2022-Q1", "QN09")).isEqualTo("11000000");
        assertThat(figure("H", "2022-Q2", "QN01")).isEqualTo("11000000");
        assertThat(figure("H", "2022-Q2", "QN09")).isEqualTo("10000000");
        assertThat(figure("H", "2022-Q2", "QN04")).isEqualTo("5000000");
        assertThat(figure("H", "2022-H1", "QN11")).isEqualTo("2500000");
        assertThat(figure("H", "2022-H1", "QN10")).isEqualTo("1");
        assertThat(figure("H", "2022", "QN08")).isEqualTo("3");
        assertThat(figure("H-1", "2022-H1", "QN07")).isEqualTo("4000000");
        for (String period :
                new String[] {"2021", "2022-Q1", "2022-03", "2022-W13", "2022-H2", "2022"}) {
            long closing =
                    Long.parseLong(figure("H", period, "QN01"))
                            + Long.parseLong(figure("H", period, "QN03"))
                            - Long.parseLong(figure("H", period, "QN07"));
            assertThat(figure("H", period, "QN09")).as(period).isEqualTo(String.valueOf(closing));
        }
    }

    @Test
    void theLedgersLinesOfAVoucherAddUpToNoughtAlsoAfterACorrection() {
        Ward.withAreas("I", 2)
                .fund("f1,#-1,2022-02-01,for_the_poor,receipt,700,,,\n")
                .cleanlyInto(product);
        Ward.more("I")
                .fund("f1,#-2,2022-02-03,disaster_appeal,receipt,900,,,\n")
                .cleanlyInto(product);
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM (SELECT voucher_id, day, fund FROM funds.posting
                                    GROUP BY voucher_id, day, fund, unit_id HAVING sum(amount) <> 0) uneven
                                """))
                .isZero();
        assertThat(figure("I", "2022-H1", "QN09")).isEqualTo("0");
        assertThat(figure("I-1", "2022-H1", "QN03")).isEqualTo("0");
        assertThat(figure("I-2", "2022-H1", "AS09")).isEqualTo("900");
    }

    @Test
    void theLedgerIsAppendOnly() {
        Ward.withAreas("J", 1)
                .fund("f1,#-1,2022-02-01,for_the_poor,receipt,700,,,\n")
                .cleanlyInto(product);
        assertThatThrownBy(() -> write("UPDATE funds.posting SET amount = amount * 2"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write("DELETE FROM funds.posting"))
                .isInstanceOf(DataAccessException.class);
        assertThat(figure("J", "2022-H1", "QN09")).isEqualTo("700");
    }

    private static int write(String sql) {
        return product.bean(ScopedTransactions.class)
                .write(Reach.EVERYTHING, () -> product.bean(JdbcClient.class).sql(sql).update());
    }

    @Test
    void twoWardsMayUseTheSameNumberForAVoucher() {
        Ward.withAreas("K", 1).cleanlyInto(product);
        Ward.withAreas("L", 1).cleanlyInto(product);
        assertOverdrawn(
                Ward.more("K")
                        .fund(
                                """
                                f1,L-1,2022-02-01,for_the_poor,receipt,900,,,
                                f1,#-1,2022-02-01,for_the_poor,payment,900,housing,,
                                """)
                        .into(product),
                3);
        assertThat(figure("L", "2022-H1", "QN03")).isEqualTo("900");
    }

    @Test
    void aRefusedPaymentLeavesNoPersonBehind() {
        Ward.withAreas("M", 1).cleanlyInto(product);
        long before = count("SELECT count(*) FROM people.person");
        assertOverdrawn(
                Ward.more("M")
                        .fund("f1,#-1,2022-02-01,for_the_poor,payment,900,housing,Bà Không Có,\n")
                        .into(product),
                2);
        assertThat(count("SELECT count(*) FROM people.person")).isEqualTo(before);
    }
}
