package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LunarCalendarTest {

    private static final LunarCalendar CALENDAR = LunarCalendar.vietnamese();

    @Test
    void theShippedTableIsTheComputedOne() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(LunarCalendar.class.getResourceAsStream("lunar.csv"))) {
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(LunarTableGenerator.table());
        }
    }

    @Test
    void tetFallsOnTheDaysItWasKept() {
        List<String> kept =
                List.of(
                        "1968-01-29",
                        "1985-01-21",
                        "2007-02-17",
                        "2020-01-25",
                        "2021-02-12",
                        "2022-02-01",
                        "2023-01-22",
                        "2024-02-10",
                        "2025-01-29",
                        "2026-02-17",
                        "2027-02-06");

        assertThat(kept)
                .map(LocalDate::parse)
                .allSatisfy(tet -> {
                    assertThat(CALENDAR.firstDayOfTet(tet.getYear())).isEqualTo(tet);
                    assertThat(CALENDAR.of(tet))
                            .isEqualTo(new LunarDate(tet.getYear(), 1, false, 1));
                });
    }

    @Test
    void aLeapMonthFollowsTheMonthOfItsNumber() {
        assertThat(CALENDAR.of(LocalDate.of(2023, 3, 21)))
                .isEqualTo(new LunarDate(2023, 2, false, 30));
        assertThat(CALENDAR.of(LocalDate.of(2023, 3, 22)))
                .isEqualTo(new LunarDate(2023, 2, true, 1));
        assertThat(CALENDAR.of(LocalDate.of(2023, 4, 20)))
                .isEqualTo(new LunarDate(2023, 3, false, 1));
        assertThat(CALENDAR.of(LocalDate.of(2025, 7, 25)))
                .isEqualTo(new LunarDate(2025, 6, true, 1));
    }

    @Test
    void theEveOfTetIsTheLastDayOfTheOldYear() {
        assertThat(CALENDAR.of(LocalDate.of(2025, 1, 28)))
                .isEqualTo(new LunarDate(2024, 12, false, 29));
    }

    @Test
    void theFirstAndTheFullMoonAreKnown() {
        assertThat(CALENDAR.of(LocalDate.of(2022, 2, 1)).isFirst()).isTrue();
        assertThat(CALENDAR.of(LocalDate.of(2022, 2, 15)).isFull()).isTrue();
        assertThat(CALENDAR.of(LocalDate.of(2022, 2, 16)).isFull()).isFalse();
    }

    @Test
    void everyDayLeadsToALunarDateAndBack() {
        DateRange covered = CALENDAR.covered();

        assertThat(covered.from().datesUntil(covered.until()))
                .allSatisfy(day -> assertThat(CALENDAR.dayOf(CALENDAR.of(day))).contains(day));
    }

    @Test
    void theYearsFollowEachOtherWithoutGap() {
        for (int year = LunarTableGenerator.FIRST_YEAR;
                year < LunarTableGenerator.LAST_YEAR;
                year++) {
            LocalDate eve = CALENDAR.firstDayOfTet(year + 1).minusDays(1);
            LunarDate last = CALENDAR.of(eve);
            assertThat(last.year()).isEqualTo(year);
            assertThat(last.month()).isEqualTo(12);
        }
    }

    @Test
    void whatTheTableDoesNotKnowIsRefused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.of(LocalDate.of(1968, 1, 28)));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.firstDayOfTet(2061));
        assertThat(CALENDAR.dayOf(new LunarDate(2022, 2, true, 1))).isEmpty();
        assertThat(CALENDAR.dayOf(new LunarDate(2022, 2, false, 30))).isEmpty();
        assertThat(CALENDAR.dayOf(new LunarDate(1967, 1, false, 1))).isEmpty();
    }
}
