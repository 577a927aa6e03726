package vn.caunoi.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.reports.board.FigureText.Reading;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.web.Texts;

class FigureTextTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final FigureText VIETNAMESE = new FigureText(new Texts().in(Texts.VIETNAMESE));
    private static final FigureText ENGLISH = new FigureText(new Texts().in(Texts.ENGLISH));

    private static Reading read(String typed, String indicator) {
        return VIETNAMESE.read(typed, CATALOGUE.get(indicator));
    }

    @ParameterizedTest
    @CsvSource({
        "1483, 1483",
        "1.483, 1483",
        "1 483, 1483",
        "12.345.678, 12345678",
        "' 7 ', 7",
        "102.000.000 đồng, 102000000",
        "0, 0",
        "'8,0', 8"
    })
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal value) {
        assertThat(read(typed, "TT08")).isEqualTo(new Reading.Number(Optional.of(value)));
    }

    @ParameterizedTest
    @CsvSource({"'102,5', 102.5", "'1.102,25', 1102.25", "'89,2 %', 89.2"})
    void whatIsMeasuredMayHaveDecimals(String typed, BigDecimal value) {
        assertThat(read(typed, "CT06")).isEqualTo(new Reading.Number(Optional.of(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "mười, unreadable",
        "1.48, unreadable",
        "102.5, unreadable",
        "1e3, unreadable",
        "-5, negative",
        "'2,5', whole",
        "9999999999999999, too-big"
    })
    void whatCannotBeCountedIsNotTaken(String typed, String reason) {
        assertThat(read(typed, "TT08")).isEqualTo(new Reading.Wrong("figures.wrong." + reason));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '"})
    void anEmptyBoxIsNotNought(String typed) {
        assertThat(read(typed, "TT08")).isEqualTo(new Reading.Number(Optional.empty()));
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameNumber() {
        Random random = new Random(20220630);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(5))
                            .stripTrailingZeros();
            for (FigureText language : new FigureText[] {VIETNAMESE, ENGLISH}) {
                assertThat(language.read(language.write(value), CATALOGUE.get("CT06")))
                        .isInstanceOfSatisfying(
                                Reading.Number.class,
                                number ->
                                        assertThat(number.value().orElseThrow())
                                                .isEqualByComparingTo(value));
            }
        }
    }
}
