package vn.caunoi.reports.cascade.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A target and what was given of it to the units directly below.
 *
 * @param own what the unit itself is to reach; empty where only parts were given
 */
public record Whole(Optional<BigDecimal> own, BigDecimal given) {
    public static Whole of(Optional<BigDecimal> own, Collection<BigDecimal> shares) {
        return new Whole(own, shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What is not given yet; below nought when more was given than there is. */
    public Optional<BigDecimal> left() {
        return own.map(whole -> whole.subtract(given));
    }

    /** The target as figures show it: the unit's own, else all that was given. */
    public Optional<BigDecimal> target() {
        return own.or(() -> Optional.of(given).filter(sum -> sum.signum() > 0));
    }

    /** How much of a target was reached, of a hundred; empty for a target of nought. */
    public static Optional<BigDecimal> percent(BigDecimal reached, BigDecimal target) {
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        reached.multiply(BigDecimal.valueOf(100))
                                .divide(target, 2, RoundingMode.HALF_UP));
    }
}
