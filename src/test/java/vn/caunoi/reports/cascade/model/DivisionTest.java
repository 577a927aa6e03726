package vn.caunoi.reports.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static List<String> texts(List<BigDecimal> shares) {
        return shares.stream().map(BigDecimal::toPlainString).toList();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    @Test
    void whatCannotBeEqualGivesOneMoreToThoseWhoStandFirst() {
        assertThat(texts(Division.equally(new BigDecimal("100"), 7)))
                .containsExactly("15", "15", "14", "14", "14", "14", "14");
        assertThat(Division.equally(BigDecimal.TEN, 0)).isEmpty();
    }

    @Test
    void whoLostMostByRoundingGetsTheRest() {
        assertThat(
                        texts(
                                Division.inProportion(new BigDecimal("10"), numbers("1", "1", "5"))
                                        .orElseThrow()))
                .containsExactly("2", "1", "7");
        assertThat(
                        texts(
                                Division.inProportion(
                                                new BigDecimal("2.5"), numbers("3", "0", "1.5"))
                                        .orElseThrow()))
                .containsExactly("1.7", "0.0", "0.8");
    }

    @Test
    void withoutAnyWeightNothingIsProposed() {
        assertThat(Division.inProportion(BigDecimal.TEN, numbers("0", "0.0"))).isEmpty();
        assertThat(Division.inProportion(BigDecimal.TEN, List.of())).isEmpty();
    }

    /** Of thousands of random wholes and weights. */
    @Test
    void sharesAddUpExactlyAndNoneIsAStepOffItsDue() {
        Random random = new Random(20261123);
        for (int round = 0; round < 5_000; round++) {
            int scale = random.nextInt(3);
            BigDecimal whole = BigDecimal.valueOf(random.nextLong(10_000_000_000L), scale);
            int units = 1 + random.nextInt(170);
            List<BigDecimal> weights =
                    IntStream.range(0, units)
                            .mapToObj(unit ->
                                    BigDecimal.valueOf(
                                            random.nextInt(5) == 0 ? 0 : random.nextInt(100_000),
                                            random.nextInt(3)))
                            .toList();
            List<BigDecimal> used =
                    weights.stream().allMatch(weight -> weight.signum() == 0)
                            ? Collections.nCopies(units, BigDecimal.ONE)
                            : weights;
            List<BigDecimal> shares = Division.inProportion(whole, used).orElseThrow();
            check(whole, used, shares);
        }
    }

    private static void check(BigDecimal whole, List<BigDecimal> weights, List<BigDecimal> shares) {
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(Math.max(0, whole.stripTrailingZeros().scale()));
        for (int place = 0; place < shares.size(); place++) {
            BigDecimal due =
                    whole.multiply(weights.get(place)).divide(sum, 20, RoundingMode.HALF_UP);
            assertThat(shares.get(place).subtract(due).abs()).isLessThan(step);
            assertThat(weights.get(place).signum() > 0 || shares.get(place).signum() == 0).isTrue();
            assertThat(shares.get(place).signum()).isNotNegative();
        }
    }

    /** Who has more never gets less. */
    @Test
    void sharesFollowTheOrderOfTheirWeights() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            List<BigDecimal> weights =
                    IntStream.range(0, 40)
                            .mapToObj(unit -> BigDecimal.valueOf(1 + random.nextInt(500)))
                            .toList();
            List<BigDecimal> shares =
                    Division.inProportion(BigDecimal.valueOf(random.nextInt(9_999)), weights)
                            .orElseThrow();
            for (int one = 0; one < 40; one++) {
                for (int other = 0; other < 40; other++) {
                    if (weights.get(one).compareTo(weights.get(other)) > 0) {
                        assertThat(shares.get(one)).isGreaterThanOrEqualTo(shares.get(other));
                    }
                }
            }
        }
    }
}
