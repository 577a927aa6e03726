package vn.caunoi.reports.collection.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A figure in the parts by which it adds: an amount by itself, a ratio by what stands above and
 * below its line. Empty means not known, never 0.
 */
public record FigureParts(
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator) {
    public static final FigureParts UNKNOWN =
            new FigureParts(Optional.empty(), Optional.empty(), Optional.empty());

    public static FigureParts of(BigDecimal value) {
        return new FigureParts(Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** Part by part; what is known on one side alone stands. */
    public FigureParts plus(FigureParts other) {
        return combined(other, BigDecimal::add);
    }

    /** Part by part, as far as this is known; what the other does not know takes nothing away. */
    public FigureParts minus(FigureParts other) {
        return new FigureParts(
                minus(value, other.value),
                minus(numerator, other.numerator),
                minus(denominator, other.denominator));
    }

    public boolean isKnown() {
        return value.isPresent() || numerator.isPresent() || denominator.isPresent();
    }

    /** Whether every part that is known is nought, so that adding it changes nothing. */
    public boolean addsNothing() {
        return isNought(value) && isNought(numerator) && isNought(denominator);
    }

    private FigureParts combined(FigureParts other, BinaryOperator<BigDecimal> how) {
        return new FigureParts(
                either(value, other.value, how),
                either(numerator, other.numerator, how),
                either(denominator, other.denominator, how));
    }

    private static Optional<BigDecimal> either(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> how) {
        return one.map(known -> other.map(too -> how.apply(known, too)).orElse(known))
                .or(() -> other);
    }

    private static Optional<BigDecimal> minus(
            Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(known -> known.subtract(other.orElse(BigDecimal.ZERO)));
    }

    private static boolean isNought(Optional<BigDecimal> part) {
        return part.map(number -> number.signum() == 0).orElse(true);
    }
}
