package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @Test
    void aDayIsReadAsTheFieldOrTheHandWritesIt() {
        assertThat(TypedDay.of("2026-07-05")).contains(LocalDate.of(2026, 7, 5));
        assertThat(TypedDay.of(" 5/7/2026 ")).contains(LocalDate.of(2026, 7, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "0000-01-01", "1989-12-31", "9999-12-31", "31/12/9999"})
    void aYearThatNoRecordCanHaveIsNoDay(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }

    @Test
    void aWardMayBeOlderThanItsRecords() {
        assertThat(TypedDay.old("1976-07-02")).isPresent();
        assertThat(TypedDay.old("0976-07-02")).isEmpty();
    }
}
