package vn.caunoi.reports.collection.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.caunoi.reports.model.Indicator;

/**
 * How official figures add over units: the figure of a unit is what its children's accepted reports
 * say and its own difference, so that nothing counts twice and nothing is lost.
 */
public enum Adding {
    /** Adds up. */
    AMOUNT {
        @Override
        public FigureParts official(FigureParts children, FigureParts difference) {
            return new FigureParts(
                    children.plus(difference).value(), Optional.empty(), Optional.empty());
        }

        @Override
        public FigureParts difference(FigureParts live, FigureParts children) {
            return new FigureParts(
                    live.minus(children).value(), Optional.empty(), Optional.empty());
        }
    },
    /** Worked out anew from what stands above and below the line. */
    RATIO {
        @Override
        public FigureParts official(FigureParts children, FigureParts difference) {
            return ratio(children.plus(difference), difference.value(), BigDecimal.ONE);
        }

        @Override
        public FigureParts difference(FigureParts live, FigureParts children) {
            return ratioDifference(live, children);
        }
    },
    /** The same, of a hundred. */
    PERCENT {
        @Override
        public FigureParts official(FigureParts children, FigureParts difference) {
            return ratio(children.plus(difference), difference.value(), BigDecimal.valueOf(100));
        }

        @Override
        public FigureParts difference(FigureParts live, FigureParts children) {
            return ratioDifference(live, children);
        }
    },
    /** Cannot be added: each unit's own alone. */
    OWN {
        @Override
        public FigureParts official(FigureParts children, FigureParts difference) {
            return difference;
        }

        @Override
        public FigureParts difference(FigureParts live, FigureParts children) {
            return live;
        }
    };

    private static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

    public static Adding of(Indicator indicator) {
        if (indicator.isRatio()) {
            return indicator.isPercent() ? PERCENT : RATIO;
        }
        return indicator.overUnits() == Indicator.OverUnits.NONE ? OWN : AMOUNT;
    }

    /** The official figure of a unit. */
    public abstract FigureParts official(FigureParts children, FigureParts difference);

    /**
     * What a unit has beside its children: its own records, minus what several of them count.
     *
     * @param live the unit's own figure from the records
     * @param children the sum of its children's figures from the records
     */
    public abstract FigureParts difference(FigureParts live, FigureParts children);

    private static FigureParts ratio(
            FigureParts parts, Optional<BigDecimal> typed, BigDecimal factor) {
        Optional<BigDecimal> worked =
                parts.numerator()
                        .flatMap(above ->
                                parts.denominator()
                                        .filter(below -> below.signum() != 0)
                                        .map(below ->
                                                above.divide(below, EXACT)
                                                        .multiply(factor)
                                                        .setScale(2, RoundingMode.HALF_UP)));
        return new FigureParts(worked.or(() -> typed), parts.numerator(), parts.denominator());
    }

    /** A ratio that was typed, since nothing stands below its line, is kept as it is. */
    private static FigureParts ratioDifference(FigureParts live, FigureParts children) {
        boolean typed = live.denominator().map(below -> below.signum() == 0).orElse(true);
        FigureParts parts = live.minus(children);
        return new FigureParts(
                typed ? live.value() : Optional.empty(), parts.numerator(), parts.denominator());
    }
}
