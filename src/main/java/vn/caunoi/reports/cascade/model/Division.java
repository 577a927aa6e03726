package vn.caunoi.reports.cascade.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides a whole so that the shares add up to it exactly: each gets what its weight is worth
 * rounded down, and what is left over goes one by one to those that lost most by it.
 */
public final class Division {
    private Division() {}

    /** In equal shares; who stands first gets one more where they cannot be equal. */
    public static List<BigDecimal> equally(BigDecimal whole, int shares) {
        return inProportion(whole, Collections.nCopies(shares, BigDecimal.ONE)).orElse(List.of());
    }

    /**
     * In proportion to weights that are not negative; empty when none of them is above nought. No
     * finer than the whole itself is written: households are not split.
     */
    public static Optional<List<BigDecimal>> inProportion(
            BigDecimal whole, List<BigDecimal> weights) {
        int scale = Math.max(0, whole.stripTrailingZeros().scale());
        BigInteger steps = whole.setScale(scale).unscaledValue();
        List<BigInteger> counted = counted(weights);
        BigInteger sum = counted.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (BigInteger weight : counted) {
            BigInteger[] share = steps.multiply(weight).divideAndRemainder(sum);
            shares.add(share[0]);
            lost.add(share[1]);
        }
        int over =
                steps.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                        .intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> lost.get(place)).reversed())
                .limit(over)
                .forEach(place -> shares.set(place, shares.get(place).add(BigInteger.ONE)));
        return Optional.of(shares.stream().map(share -> new BigDecimal(share, scale)).toList());
    }

    /** The weights as whole numbers of the same unit. */
    private static List<BigInteger> counted(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int common = Math.max(0, scale);
        return weights.stream().map(weight -> weight.setScale(common).unscaledValue()).toList();
    }
}
