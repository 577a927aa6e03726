package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalitiesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-05, ngày 05 tháng 01 năm 2024",
        "2024-02-29, ngày 29 tháng 02 năm 2024",
        "2024-03-09, ngày 09 tháng 3 năm 2024",
        "2024-12-10, ngày 10 tháng 12 năm 2024"
    })
    void daysUnderTenAndTheFirstTwoMonthsTakeALeadingZero(LocalDate date, String words) {
        assertThat(Formalities.date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1483 | false | 1.483",
                "102.5 | true | 102,5%",
                "100.00 | true | 100%",
                "66.665 | true | 66,67%",
                "-12 | false | -12",
                "1E+6 | false | 1.000.000"
            })
    void figuresHaveAPointForThousandsAndACommaForParts(
            BigDecimal value, boolean percent, String words) {
        assertThat(Figures.printed(value, percent)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10/10 | true",
                "1.483 | true",
                "102,5% | true",
                "1.500.000 đồng | true",
                "7 nhà | false"
            })
    void aFigureIsKnownByItsDigits(String text, boolean figure) {
        assertThat(Figures.isFigure(text)).isEqualTo(figure);
    }
}
