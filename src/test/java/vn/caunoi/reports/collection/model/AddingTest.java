package vn.caunoi.reports.collection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;

class AddingTest {
    @Test
    void anAmountIsWhatTheChildrenReportedAndTheOwnDifference() {
        FigureParts difference = Adding.AMOUNT.difference(of(95), of(100));

        assertThat(difference).as("ten counted twice, five of its own").isEqualTo(of(-5));
        assertThat(Adding.AMOUNT.official(of(90), difference)).isEqualTo(of(85));
    }

    @Test
    void aShareIsWorkedOutAnewFromItsPartsAndNeverSummed() {
        FigureParts children = ratio(30, 40).plus(ratio(5, 60));

        assertThat(Adding.PERCENT.official(children, FigureParts.UNKNOWN).value())
                .contains(new BigDecimal("35.00"));
        assertThat(Adding.RATIO.official(children, FigureParts.UNKNOWN).value())
                .contains(new BigDecimal("0.35"));
    }

    @Test
    void whatNobodyReportedIsUnknownAndNotNought() {
        assertThat(Adding.AMOUNT.official(FigureParts.UNKNOWN, FigureParts.UNKNOWN).isKnown())
                .isFalse();
        assertThat(Adding.PERCENT.official(ratio(0, 0), FigureParts.UNKNOWN).value()).isEmpty();
    }

    @Test
    void aShareThatWasTypedStandsWhileNothingElseIsKnown() {
        FigureParts typed =
                new FigureParts(Optional.of(BigDecimal.TEN), Optional.empty(), Optional.empty());

        FigureParts difference = Adding.PERCENT.difference(typed, FigureParts.UNKNOWN);

        assertThat(Adding.PERCENT.official(FigureParts.UNKNOWN, difference).value())
                .contains(BigDecimal.TEN);
        assertThat(Adding.PERCENT.official(ratio(1, 4), difference).value())
                .contains(new BigDecimal("25.00"));
    }

    @Test
    void whatCannotBeAddedIsTheUnitsOwnAlone() {
        assertThat(Adding.OWN.official(of(7), Adding.OWN.difference(of(3), of(7))))
                .isEqualTo(of(3));
    }

    /** Only so may an official figure be worked out from sums. */
    @Test
    void everyRatioOfTheCatalogueIsItsNumeratorByItsDenominator() {
        assertThat(Catalogue.read().all())
                .filteredOn(indicator -> indicator.isRatio() && !indicator.isTyped())
                .isNotEmpty()
                .allSatisfy(indicator -> {
                    Expression quotient =
                            new Expression.Arithmetic(
                                    Expression.Operator.DIVIDED_BY,
                                    indicator.numerator().orElseThrow(),
                                    indicator.denominator().orElseThrow());
                    assertThat(indicator.expression())
                            .as(indicator.code())
                            .isEqualTo(
                                    indicator.isPercent()
                                            ? new Expression.Arithmetic(
                                                    Expression.Operator.TIMES,
                                                    quotient,
                                                    new Expression.Number(BigDecimal.valueOf(100)))
                                            : quotient);
                });
    }

    /** A product or quotient of figures could not be added over units. */
    @Test
    void everyFigureThatIsNoRatioAddsUp() {
        assertThat(Catalogue.read().all())
                .filteredOn(indicator -> !indicator.isRatio())
                .flatExtracting(indicator -> indicator.expression().all().toList())
                .noneMatch(part ->
                        part instanceof Expression.Arithmetic arithmetic
                                && (arithmetic.operator() == Expression.Operator.TIMES
                                        || arithmetic.operator()
                                                == Expression.Operator.DIVIDED_BY));
    }

    private static FigureParts of(long value) {
        return FigureParts.of(BigDecimal.valueOf(value));
    }

    private static FigureParts ratio(long numerator, long denominator) {
        return new FigureParts(
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(numerator)),
                Optional.of(BigDecimal.valueOf(denominator)));
    }
}
