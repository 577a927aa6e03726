package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final Holidays HOLIDAYS = Holidays.decreed();
    private static final LunarCalendar LUNAR = LunarCalendar.vietnamese();

    @Test
    void theFixedDaysAreOffEveryYear() {
        List<MonthDay> fixed =
                List.of(
                        MonthDay.of(1, 1),
                        MonthDay.of(4, 30),
                        MonthDay.of(5, 1),
                        MonthDay.of(9, 2));

        years().forEach(year -> assertThat(fixed).allSatisfy(day -> assertOff(day.atYear(year))));
    }

    @Test
    void tetHasFiveDaysFromTheEveToTheThirdAtLeast() {
        years().forEach(year -> {
            LocalDate first = LUNAR.firstDayOfTet(year);
            DateRange tet = HOLIDAYS.on(first).orElseThrow().days();
            assertThat(tet.from().datesUntil(tet.until())).hasSize(5);
            assertThat(tet.contains(first.minusDays(1))).isTrue();
            assertThat(tet.contains(first.plusDays(2))).isTrue();
        });
    }

    @Test
    void theFoundingKingsAreHonouredOnTheTenthOfTheThirdMonth() {
        years().forEach(year -> {
            LunarDate tenth = new LunarDate(year, 3, false, 10);
            LocalDate day = LUNAR.dayOf(tenth).orElseThrow();
            assertThat(HOLIDAYS.on(day).orElseThrow().name()).isEqualTo("Giỗ Tổ Hùng Vương");
        });
    }

    @Test
    void nationalDayHasASecondDaySince2021() {
        years().forEach(year -> {
            LocalDate day = LocalDate.of(year, 9, 2);
            DateRange days = HOLIDAYS.on(day).orElseThrow().days();
            assertThat(days.from().datesUntil(days.until())).hasSize(year < 2021 ? 1 : 2);
        });
    }

    @Test
    void everyHolidayOnAWeekendIsGivenBackOnAWorkday() {
        years().forEach(year -> {
            List<Holiday> all =
                    HOLIDAYS.in(
                            new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
            List<LocalDate> days =
                    all.stream()
                            .flatMap(h -> h.days().from().datesUntil(h.days().until()))
                            .toList();
            long workdays =
                    days.stream()
                            .filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY)
                            .filter(d -> d.getDayOfWeek() != DayOfWeek.SUNDAY)
                            .count();
            assertThat(days).doesNotHaveDuplicates();
            assertThat(workdays).isEqualTo(year < 2021 ? 10 : 11);
        });
    }

    @Test
    void everyHolidayHasANameAndABasis() {
        assertThat(HOLIDAYS.in(HOLIDAYS.covered()))
                .allSatisfy(holiday -> {
                    assertThat(holiday.name()).isNotBlank();
                    assertThat(holiday.basis()).isNotBlank();
                });
    }

    @Test
    void theYearsKnownAreWhole() {
        assertThat(HOLIDAYS.covered())
                .isEqualTo(new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 1, 1)));
    }

    private static IntStream years() {
        return IntStream.rangeClosed(2019, 2030);
    }

    private static void assertOff(LocalDate day) {
        assertThat(HOLIDAYS.on(day)).as("%s", day).isPresent();
    }
}
