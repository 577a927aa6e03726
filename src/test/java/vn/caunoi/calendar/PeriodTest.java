package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.caunoi.calendar.PeriodKind.HALF_YEAR;
import static vn.caunoi.calendar.PeriodKind.MONTH;
import static vn.caunoi.calendar.PeriodKind.QUARTER;
import static vn.caunoi.calendar.PeriodKind.WEEK;
import static vn.caunoi.calendar.PeriodKind.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void aCodeNamesKindAndFirstDay() {
        assertThat(Period.parse("2022")).contains(new Period(YEAR, LocalDate.of(2022, 1, 1)));
        assertThat(Period.parse("2022-H2"))
                .contains(new Period(HALF_YEAR, LocalDate.of(2022, 7, 1)));
        assertThat(Period.parse("2022-Q3")).contains(new Period(QUARTER, LocalDate.of(2022, 7, 1)));
        assertThat(Period.parse("2022-07")).contains(new Period(MONTH, LocalDate.of(2022, 7, 1)));
        assertThat(Period.parse("2022-W31")).contains(new Period(WEEK, LocalDate.of(2022, 8, 1)));
    }

    @Test
    void whatIsNoCodeIsNoPeriod() {
        List<String> wrong =
                List.of(
                        "",
                        "22",
                        "2022-",
                        "2022-H3",
                        "2022-H0",
                        "2022-Q5",
                        "2022-13",
                        "2022-00",
                        "2022-7",
                        "2022-W00",
                        "2022-W5",
                        "2022-W54",
                        "1899",
                        "2201",
                        "2022-h1",
                        " 2022",
                        "2022\n",
                        "٢٠٢٢",
                        "2022-Q1-07",
                        "-2022");

        assertThat(wrong).allSatisfy(code -> assertThat(Period.parse(code)).isEmpty());
    }

    @Test
    void onlyLongYearsHaveAWeek53() {
        assertThat(Period.parse("2020-W53"))
                .map(Period::lastDay)
                .contains(LocalDate.of(2021, 1, 3));
        assertThat(Period.parse("2021-W53")).isEmpty();
        assertThat(Period.parse("2026-W53")).isPresent();
    }

    @Test
    void aPeriodStartsWhereSuchAPeriodStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(HALF_YEAR, LocalDate.of(2022, 4, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(WEEK, LocalDate.of(2022, 8, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(YEAR, LocalDate.of(1899, 1, 1)));
    }

    @Test
    void theSamePeriodBeforeIsOneYearEarlier() {
        assertThat(period("2022-H1").sameBefore()).isEqualTo(period("2021-H1"));
        assertThat(period("2024-02").sameBefore()).isEqualTo(period("2023-02"));
        assertThat(period("2022-W31").sameBefore()).isEqualTo(period("2021-W31"));
    }

    @Test
    void aWeek53ComparesWithWeek52() {
        assertThat(period("2020-W53").sameBefore()).isEqualTo(period("2019-W52"));
        assertThat(period("2021-W52").sameBefore()).isEqualTo(period("2020-W52"));
    }

    @Test
    void theYearToDateEndsWithThePeriod() {
        assertThat(period("2022-Q3").yearToDate())
                .isEqualTo(new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 10, 1)));
        assertThat(period("2020-W53").yearToDate())
                .isEqualTo(new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 4)));
    }

    @Test
    void aHalfYearConsistsOfSixMonthsAndAWeekOfNone() {
        assertThat(period("2022-H2").months())
                .hasSize(6)
                .startsWith(period("2022-07").range())
                .endsWith(period("2022-12").range());
        assertThat(period("2022-02").months()).containsExactly(period("2022-02").range());
        assertThat(period("2022-W31").months()).isEmpty();
    }

    @Test
    void aYearContainsItsQuartersButNotAWeekAcrossNewYear() {
        assertThat(period("2022").contains(period("2022-Q4"))).isTrue();
        assertThat(period("2022-Q4").contains(period("2022"))).isFalse();
        assertThat(period("2020").contains(period("2020-W53"))).isFalse();
    }

    @Test
    void aDayInEarlyJanuaryMayBelongToTheWeekOfTheOldYear() {
        assertThat(Period.containing(WEEK, LocalDate.of(2021, 1, 2)).code()).isEqualTo("2020-W53");
        assertThat(Period.containing(WEEK, LocalDate.of(2024, 12, 30)).code())
                .isEqualTo("2025-W01");
        assertThat(Period.containing(QUARTER, LocalDate.of(2022, 12, 31)).code())
                .isEqualTo("2022-Q4");
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}
