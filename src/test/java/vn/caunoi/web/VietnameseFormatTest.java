package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseFormatTest {
    private static final Texts TEXTS = new Texts();

    private final VietnameseFormat vietnamese = new VietnameseFormat(TEXTS.in(Texts.VIETNAMESE));
    private final VietnameseFormat english = new VietnameseFormat(TEXTS.in(Texts.ENGLISH));

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "999,999", "1483,1.483", "-1483,-1.483", "1234567890,1.234.567.890"})
    void integersAreGroupedByPoints(long number, String written) {
        assertThat(vietnamese.integer(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"102.5|102,5", "102.50|102,5", "3|3", "1483.255|1.483,26", "0.005|0,01"})
    void decimalsHaveAComma(BigDecimal number, String written) {
        assertThat(vietnamese.decimal(number)).isEqualTo(written);
    }

    @Test
    void thePercentSignNeverStandsAloneOnALine() {
        assertThat(vietnamese.percent(new BigDecimal("102.5"))).isEqualTo("102,5\u00a0%");
    }

    @Test
    void moneyIsWrittenToTheLastDong() {
        assertThat(vietnamese.money(102_000_000)).isEqualTo("102.000.000 đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 đồng",
                "999999|999.999 đồng",
                "1000000|1 triệu đồng",
                "102000000|102 triệu đồng",
                "102450000|102,5 triệu đồng",
                "999949999|999,9 triệu đồng",
                "999950000|1 tỷ đồng",
                "1200000000|1,2 tỷ đồng",
                "1234567890|1,23 tỷ đồng",
                "-1200000000|-1,2 tỷ đồng",
                "2500000000000|2.500 tỷ đồng"
            })
    void moneyIsSpokenInMillionsAndBillions(long dong, String spoken) {
        assertThat(vietnamese.spokenMoney(dong)).isEqualTo(spoken);
    }

    @Test
    void datesPutTheDayFirst() {
        assertThat(vietnamese.date(LocalDate.of(2024, 1, 18))).isEqualTo("18/01/2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-05|ngày 05 tháng 01 năm 2024",
                "2024-02-10|ngày 10 tháng 02 năm 2024",
                "2024-03-09|ngày 09 tháng 3 năm 2024",
                "2024-12-31|ngày 31 tháng 12 năm 2024"
            })
    void officialPapersCloseTheGapBeforeSmallDaysAndTheFirstTwoMonths(
            LocalDate date, String written) {
        assertThat(vietnamese.officialDate(date)).isEqualTo(written);
    }

    @Test
    void englishPagesUseEnglishForms() {
        assertThat(english.integer(1483)).isEqualTo("1,483");
        assertThat(english.percent(new BigDecimal("102.5"))).isEqualTo("102.5%");
        assertThat(english.spokenMoney(1_200_000_000)).isEqualTo("1.2 billion dong");
        assertThat(english.date(LocalDate.of(2024, 1, 18))).isEqualTo("18 Jan 2024");
        assertThat(english.officialDate(LocalDate.of(2024, 1, 5))).isEqualTo("05 January 2024");
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(english.integer(1483)).isEqualTo("1,483");
            assertThat(new Texts().in(Locale.FRANCE).get("web.account.sign-out"))
                    .isEqualTo("Đăng xuất");
        } finally {
            Locale.setDefault(before);
        }
    }
}
