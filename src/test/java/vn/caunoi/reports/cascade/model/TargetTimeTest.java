package vn.caunoi.reports.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTimeTest {
    @Test
    void aTermIsFiveYearsAndReadsBackAsItIsWritten() {
        TargetTime.Term term = new TargetTime.Term(2023);
        assertThat(term.code()).isEqualTo("2023-2027");
        assertThat(TargetTime.parse("2023-2027")).contains(term);
        assertThat(term.years()).hasSize(5).endsWith(new TargetTime.Year(2027));
        assertThat(term.days().lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(TargetTime.parse("2026")).contains(new TargetTime.Year(2026));
    }

    @Test
    void anythingElseIsNoTime() {
        assertThat(
                        List.of("", "2026-2029", "2026-H1", "26", "0000", "9999", "2026-", "x")
                                .stream()
                                .map(TargetTime::parse))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void theUsualTermsBeginInYearsThatEndInOneAndSix() {
        assertThat(TargetTime.Term.usual(2026).code()).isEqualTo("2026-2030");
        assertThat(TargetTime.Term.usual(2025).code()).isEqualTo("2021-2025");
        assertThat(TargetTime.Term.usual(2030).code()).isEqualTo("2026-2030");
    }

    @Test
    void unitsAreLookedAtTodayOrOnTheNearestDayWithin() {
        TargetTime year = new TargetTime.Year(2024);
        assertThat(year.dayNear(LocalDate.of(2026, 5, 5))).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(year.dayNear(LocalDate.of(2024, 5, 5))).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(year.dayNear(LocalDate.of(2020, 5, 5))).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void whatIsNotGivenYetMayBeBelowNoughtAndIsUnknownWithoutATarget() {
        Whole whole = Whole.of(Optional.of(BigDecimal.TEN), List.of(BigDecimal.valueOf(12)));
        assertThat(whole.left()).contains(BigDecimal.valueOf(-2));
        Whole parts = Whole.of(Optional.empty(), List.of(BigDecimal.ONE, BigDecimal.TWO));
        assertThat(parts.left()).isEmpty();
        assertThat(parts.target()).contains(BigDecimal.valueOf(3));
        assertThat(Whole.of(Optional.empty(), List.of()).target()).isEmpty();
        assertThat(Whole.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Whole.percent(BigDecimal.ONE, BigDecimal.valueOf(3)))
                .contains(new BigDecimal("33.33"));
    }
}
