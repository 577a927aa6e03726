package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(Holidays.decreed());

    @Test
    void theDayOfReceiptIsDayZero() {
        LocalDate monday = LocalDate.of(2022, 6, 6);

        assertThat(DAYS.after(monday, 0)).isEqualTo(monday);
        assertThat(DAYS.after(monday, 1)).isEqualTo(LocalDate.of(2022, 6, 7));
    }

    @Test
    void weekendsDoNotCount() {
        LocalDate friday = LocalDate.of(2022, 6, 10);

        assertThat(DAYS.after(friday, 1)).isEqualTo(LocalDate.of(2022, 6, 13));
        assertThat(DAYS.after(friday.plusDays(1), 1)).isEqualTo(LocalDate.of(2022, 6, 13));
        assertThat(DAYS.after(friday, 10)).isEqualTo(LocalDate.of(2022, 6, 24));
    }

    @Test
    void aDueDateSkipsTet() {
        LocalDate lastDayBeforeTet = LocalDate.of(2026, 2, 13);

        assertThat(DAYS.after(lastDayBeforeTet, 1)).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void aDueDateSkipsTheDayGivenBackForASunday() {
        assertThat(DAYS.after(LocalDate.of(2022, 4, 8), 1)).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(DAYS.after(LocalDate.of(2022, 4, 29), 1)).isEqualTo(LocalDate.of(2022, 5, 4));
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.after(LocalDate.of(2022, 6, 6), -1));
    }

    @Test
    void countingIsNegativeWhenTheEndComesFirst() {
        LocalDate monday = LocalDate.of(2022, 6, 6);

        assertThat(DAYS.between(monday, monday)).isZero();
        assertThat(DAYS.between(monday, monday.plusDays(7))).isEqualTo(5);
        assertThat(DAYS.between(monday.plusDays(7), monday)).isEqualTo(-5);
    }

    @Test
    void aLongerLimitEndsLaterAndIsCountedBack() {
        long seed = Long.getLong("seed", System.nanoTime());
        IO.println("WorkingDaysTest -Dseed=" + seed);
        RandomGenerator random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4_200));
            int limit = random.nextInt(1, 60);
            LocalDate due = DAYS.after(start, limit);
            assertThat(DAYS.isWorkingDay(due)).isTrue();
            assertThat(DAYS.after(start, limit + 1)).isAfter(due);
            assertThat(DAYS.after(start.plusDays(1), limit)).isAfterOrEqualTo(due);
            assertThat(DAYS.between(start, due)).isEqualTo(limit);
        }
    }
}
