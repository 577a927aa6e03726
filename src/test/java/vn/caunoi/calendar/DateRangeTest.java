package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);
    private static final DateRange MAY = new DateRange(MAY_1, LocalDate.of(2022, 6, 1));

    @Test
    void theEndDoesNotBelongToTheSpan() {
        assertThat(MAY.contains(MAY_1)).isTrue();
        assertThat(MAY.contains(LocalDate.of(2022, 6, 1))).isFalse();
        assertThat(MAY.contains(LocalDate.of(2022, 4, 30))).isFalse();
        assertThat(MAY.lastDay()).isEqualTo(LocalDate.of(2022, 5, 31));
    }

    @Test
    void aSpanWithoutADayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(MAY_1, MAY_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(MAY_1, MAY_1.minusDays(1)));
    }

    @Test
    void anOpenSpanHoldsEveryLaterDayAndHasNoLastOne() {
        DateRange open = DateRange.startingOn(MAY_1);

        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(open.contains(MAY)).isTrue();
        assertThatIllegalStateException().isThrownBy(open::lastDay);
    }

    @Test
    void neighboursShareNoDay() {
        DateRange june = new DateRange(MAY.until(), LocalDate.of(2022, 7, 1));

        assertThat(MAY.overlaps(june)).isFalse();
        assertThat(june.overlaps(MAY)).isFalse();
        assertThat(MAY.intersection(june)).isEmpty();
    }

    @Test
    void anIntersectionIsWhatBothHold() {
        DateRange fromMidMay = DateRange.startingOn(LocalDate.of(2022, 5, 15));
        DateRange shared = new DateRange(LocalDate.of(2022, 5, 15), MAY.until());

        assertThat(MAY.intersection(fromMidMay)).contains(shared);
        assertThat(fromMidMay.intersection(MAY)).contains(shared);
        assertThat(MAY.contains(shared)).isTrue();
        assertThat(shared.contains(MAY)).isFalse();
    }
}
