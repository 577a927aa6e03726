package vn.caunoi.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.web.Texts;

class BoardsTest {
    private static final List<YearMonth> MONTHS =
            IntStream.rangeClosed(1, 6).mapToObj(month -> YearMonth.of(2022, month)).toList();

    @Test
    void aMonthIsMetMissingRunningComingOrBeforeItsTime() {
        assertThat(
                        Boards.marks(
                                MONTHS,
                                Set.of(YearMonth.of(2022, 3)),
                                List.of(DateRange.startingOn(LocalDate.of(2022, 2, 20))),
                                YearMonth.of(2022, 4)))
                .containsExactly(
                        Mark.ABSENT,
                        Mark.MISSING,
                        Mark.MET,
                        Mark.RUNNING,
                        Mark.COMING,
                        Mark.COMING);
    }

    @Test
    void aMeetingInTheRunningMonthCounts() {
        assertThat(
                        Boards.marks(
                                MONTHS.subList(3, 4),
                                Set.of(YearMonth.of(2022, 4)),
                                List.of(DateRange.startingOn(LocalDate.of(2020, 1, 1))),
                                YearMonth.of(2022, 4)))
                .containsExactly(Mark.MET);
    }

    @Test
    void everyMarkHasAWordOfItsOwn() {
        for (var language : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            var texts = new Texts().in(language);
            assertThat(Mark.values())
                    .extracting(mark -> texts.get(mark.key()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void addressesSurviveUnusualCodes() {
        assertThat(UnitLink.page("P 1/2")).isEqualTo("/don-vi/P%201%2F2");
        assertThat(UnitLink.activities("P&1")).isEqualTo("/hoat-dong?donvi=P%261");
    }
}
