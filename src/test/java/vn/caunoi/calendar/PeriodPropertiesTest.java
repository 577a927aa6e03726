package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodPropertiesTest {

    private RandomGenerator random = new Random(0);

    @BeforeEach
    void printSeed() {
        long seed = Long.getLong("seed", System.nanoTime());
        IO.println("PeriodPropertiesTest -Dseed=" + seed);
        random = new Random(seed);
    }

    @Test
    void readingACodeUndoesWritingIt() {
        periods().forEach(p -> assertThat(Period.parse(p.code())).contains(p));
    }

    @Test
    void aPeriodMeetsItsNeighboursWithoutGap() {
        periods()
                .forEach(p -> {
                    assertThat(p.next().from()).isEqualTo(p.range().until());
                    assertThat(p.previous().range().until()).isEqualTo(p.from());
                    assertThat(p.next().previous()).isEqualTo(p);
                });
    }

    @Test
    void everyDayOfAPeriodLeadsBackToIt() {
        periods()
                .forEach(p -> {
                    assertThat(Period.containing(p.kind(), p.from())).isEqualTo(p);
                    assertThat(Period.containing(p.kind(), p.lastDay())).isEqualTo(p);
                    assertThat(p.yearToDate().contains(p.lastDay())).isTrue();
                });
    }

    @Test
    void monthsQuartersAndHalvesTileTheYear() {
        for (int year = Period.FIRST_YEAR; year < Period.LAST_YEAR; year++) {
            Period whole = new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
            assertThat(partsOf(whole, PeriodKind.MONTH)).isEqualTo(12);
            assertThat(partsOf(whole, PeriodKind.QUARTER)).isEqualTo(4);
            assertThat(partsOf(whole, PeriodKind.HALF_YEAR)).isEqualTo(2);
            assertThat(whole.months()).hasSize(12);
        }
    }

    /** How many periods of a kind fill the whole, which they must do exactly. */
    private static int partsOf(Period whole, PeriodKind kind) {
        Period part = Period.containing(kind, whole.from());
        assertThat(part.from()).isEqualTo(whole.from());
        int count = 0;
        while (whole.contains(part)) {
            count++;
            part = part.next();
        }
        assertThat(part.from()).isEqualTo(whole.range().until());
        return count;
    }

    private Stream<Period> periods() {
        LocalDate first = LocalDate.of(1901, 1, 15);
        long span = LocalDate.of(2198, 12, 1).toEpochDay() - first.toEpochDay();
        PeriodKind[] kinds = PeriodKind.values();
        return Stream.generate(() ->
                        Period.containing(
                                kinds[random.nextInt(kinds.length)],
                                first.plusDays(random.nextLong(span))))
                .limit(5_000);
    }
}
