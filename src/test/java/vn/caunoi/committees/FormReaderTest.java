package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.web.Texts;

class FormReaderTest {
    private static FormReader reader(String... fields) {
        return new FormReader(Filled.with(fields), new Texts().in(Texts.VIETNAMESE));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05", "05/03/2026", "5/3/2026"})
    void aDayIsPickedOrWrittenTheVietnameseWay(String typed) {
        assertThat(reader("ngay", typed).day("ngay")).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-13-01", "hôm nay", "0001-01-01", "+99999-01-01"})
    void whatIsNoDayIsTold(String typed) {
        FormReader reader = reader("ngay", typed);
        assertThat(reader.optionalDay("ngay")).isEmpty();
        assertThat(reader.errors().on("ngay")).contains("05/03/2026");
    }

    @Test
    void anEndBeforeTheBeginningIsToldBesideTheEnd() {
        FormReader reader = reader("tu", "2026-03-05", "den", "2026-03-04");
        assertThat(reader.days("tu", "den").from()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(reader.errors().byField()).containsOnlyKeys("den");
    }

    @Test
    void theFirstFaultOfAFieldIsTheOneTold() {
        FormReader reader = reader("namsinh", "19xx");
        assertThat(reader.whole("namsinh", 1900, 2026)).isEqualTo(Optional.empty());
        reader.wrong("namsinh", "committees.wrong.missing");
        assertThat(reader.errors().on("namsinh")).contains("1900");
    }
}
