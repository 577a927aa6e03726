package vn.caunoi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.MatterPrograms;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** What people raised, as the figures of a report. */
class MatterFiguresTest {
    private static TestProduct product;

    @BeforeAll
    static void serve() {
        product = TestProduct.start();
        product.take(
                WardFiles.withAreas(4)
                        .entered("P-4,2023-H1,YK01,17\nP,2023-H1,GS03,5\nP,2023-H1,GS05,80\n")
                        .with(
                                "matters",
                                """
                                id,unit,raised_on,kind,channel,topic,text,owner_body,forwarded_on,due_on,answered_on,answer,told_on,told_how,verdict
                                A1,P-3,2022-01-10,petition,meeting,roads_lighting,Một,UBND,2022-01-12,2022-02-12,2022-02-10,Rồi,2022-02-15,in_person,satisfied
                                A2,P-3,2022-02-10,reflection,box,environment,Hai,UBND,2022-02-12,2022-03-01,2022-03-04,Muộn,2022-03-05,phone,
                                A3,P-4,2022-05-10,petition,phone,land,Ba,UBND,2022-05-20,2022-06-20,2022-07-10,Sau kỳ,,,
                                A4,P,2022-06-01,,letter,,Bốn chưa phân loại,,,,,,,,
                                A5,P-4,2021-12-20,petition,head,order,Năm trước kỳ,UBND,2022-01-05,2022-02-05,2022-01-25,Rồi,2022-01-30,letter,accepting
                                V1,P-3,2022-03-01,voter_petition,meeting,education,Cử tri,,,,2022-03-01,Tại chỗ,2022-03-01,read_out,satisfied
                                V2,P-3,2022-03-01,voter_petition,meeting,health,Cử tri,HĐND,2022-03-05,2022-05-05,2022-04-05,Rồi,,,
                                V3,P-4,2022-03-01,voter_petition,meeting,health,Cử tri,HĐND,2022-03-05,2022-05-05,,,,,
                                R1,P,2022-04-01,recommendation,letter,procedures,Giám sát,UBND,2022-04-02,2022-05-02,2022-04-20,Tiếp thu,,,
                                R2,P,2022-04-01,recommendation,letter,procedures,Giám sát,UBND,2022-04-02,2022-05-02,,,,,
                                L1,P-3,2022-04-03,place_observation,phone,land,Lấn rạch,UBND,2022-04-04,2022-05-04,,,,,
                                L2,P-3,2022-04-03,place_observation,phone,environment,Rác,UBND,2022-04-04,2022-05-04,,,,,
                                C1,P-3,2022-04-03,complaint,letter,land,Kín,,,,,,,,
                                """));
        product.account("ban3", Role.HEAD, "P-3");
        product.account("canbo", Role.WARD_OFFICER, "P");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void opinionsAreCountedOnTheDayOfEachStep() {
        assertThat(figure("P", "2022-H1", "YK01")).contains("4");
        assertThat(figure("P", "2022-H1", "YK02")).contains("4");
        assertThat(figure("P", "2022-H1", "YK03")).contains("3");
        assertThat(figure("P", "2022-H1", "YK04")).contains("2");
        assertThat(figure("P", "2022-H1", "YK05")).contains("100.00");
        assertThat(figure("P", "2022-H1", "YK06")).contains("2");
        assertThat(figure("P", "2022-H1", "YK07")).contains("23.00");
        assertThat(figure("P", "2022-H1", "YK08")).contains("3");
        assertThat(figure("P", "2022-H1", "YK09")).contains("100.00");
        assertThat(figure("P-3", "2022-H1", "YK01")).contains("2");
        assertThat(figure("P", "2022-H2", "YK03")).contains("1");
        assertThat(figure("T-01", "2022-H1", "YK01")).contains("4");
    }

    @Test
    void votersRecommendationsAndPlacesHaveFiguresOfTheirOwn() {
        assertThat(figure("P", "2022-H1", "CT03")).contains("3");
        assertThat(figure("P", "2022-H1", "CT04")).contains("1");
        assertThat(figure("P", "2022-H1", "CT05")).contains("2");
        assertThat(figure("P", "2022-H1", "CT06")).contains("66.67");
        assertThat(figure("P", "2022-H1", "GS03")).contains("2");
        assertThat(figure("P", "2022-H1", "GS04")).contains("1");
        assertThat(figure("P", "2022-H1", "GS05")).contains("50.00");
        assertThat(figure("P", "2022-H1", "GS12")).contains("1");
        assertThat(figure("P-3", "2022-H1", "GS12")).isEmpty();
    }

    @Test
    void whileNothingIsRecordedWhatWasTypedHolds() {
        assertThat(figure("P", "2023-H1", "YK01")).contains("17");
        assertThat(figure("P", "2023-H1", "GS03")).contains("5");
        assertThat(figure("P", "2023-H1", "GS05")).contains("80.00");
    }

    @Test
    void behindAFigureStandCodesWithoutWords() {
        List<Entry> entries = entries("canbo", "YK04");
        assertThat(entries).extracting(Entry::key).containsExactly("A5", "A1");
        assertThat(entries).allMatch(entry -> entry.title().isEmpty());
    }

    @Test
    void whatWentRoundAnAreaShowsInNoFigureOfIt() {
        product.bean(MatterPrograms.class)
                .take(
                        scope("canbo"),
                        new MatterPrograms.Raised(
                                unit("P"),
                                Optional.of(unit("P-3")),
                                false,
                                Optional.of(LocalDate.of(2024, 2, 1)),
                                "phone",
                                "Trưởng ban không nghe",
                                Optional.empty()));

        assertThat(figure("P", "2024-H1", "YK01")).contains("1");
        assertThat(figure("P-3", "2024-H1", "YK01")).contains("0");
    }

    private static List<Entry> entries(String account, String code) {
        return product.bean(Reporting.class)
                .explain(scope(account), "P", Period.parse("2022-H1").orElseThrow(), code)
                .entries();
    }

    private static Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    private static vn.caunoi.organization.UnitId unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }

    private static Optional<String> figure(String unit, String period, String code) {
        return product.values(unit, period).value(code).map(BigDecimal::toPlainString);
    }
}
