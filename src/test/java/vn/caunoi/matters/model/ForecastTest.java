package vn.caunoi.matters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.model.Forecast.Expected;
import vn.caunoi.matters.model.MonthlyCounts.Count;

class ForecastTest {
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final List<String> TOPICS = List.of("", "land", "health", "environment");

    @Test
    void lastYearsMattersAreSpreadAsEarlierYearsHadTheirs() {
        // 10 a month in the first year, 20 in the second; in January four times as many
        MonthlyCounts counts =
                history(
                        25,
                        ago ->
                                (ago < 12 ? 20 : 10)
                                        * (LAST.minusMonths(ago).getMonthValue() == 1 ? 4 : 1));
        Forecast forecast = Forecast.of(counts).orElseThrow();

        assertThat(forecast.years()).isEqualTo(2);
        assertThat(forecast.of("land", LAST.plusMonths(3), 1)).isEqualTo(new Expected(80, 40, 80));
        assertThat(forecast.of("land", LAST.plusMonths(4), 1)).isEqualTo(new Expected(20, 10, 20));
        assertThat(forecast.of("land", LAST.plusMonths(3), 3))
                .as("the first quarter")
                .isEqualTo(new Expected(120, 60, 120));
    }

    @Test
    void thirteenMonthsAreEnoughAndTwelveAreNot() {
        assertThat(Forecast.of(history(12, ago -> 5))).isEmpty();
        assertThat(Forecast.of(history(13, ago -> 5)).map(Forecast::years)).contains(1);
        assertThat(Forecast.of(history(24, ago -> 5)).map(Forecast::years))
                .as("the first month may have begun late")
                .contains(1);
        assertThat(Forecast.of(history(60, ago -> 5)).map(Forecast::years)).contains(3);
        assertThat(Forecast.of(MonthlyCounts.of(List.of(), LAST))).isEmpty();
        assertThat(BackTest.of(history(24, ago -> 5))).isEmpty();
        assertThat(BackTest.of(history(25, ago -> 5))).isPresent();
    }

    @Test
    void nobodyLooksFurtherThanTwelveMonthsNorBack() {
        Forecast forecast = Forecast.of(history(30, ago -> 5)).orElseThrow();
        assertThatThrownBy(() -> forecast.of("land", LAST, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> forecast.of("land", LAST.plusMonths(11), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of thousands of random histories. */
    @Test
    void itIsNeverNegativeAddsUpAndKnowsNoOrder() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            List<Count> counts = random(random, 13 + random.nextInt(40));
            Forecast forecast = Forecast.of(MonthlyCounts.of(counts, LAST)).orElseThrow();
            List<Count> otherOrder = new ArrayList<>(counts);
            Collections.shuffle(otherOrder, random);
            Forecast same = Forecast.of(MonthlyCounts.of(otherOrder, LAST)).orElseThrow();
            int months = 1 + random.nextInt(3);
            YearMonth from = LAST.plusMonths(1L + random.nextInt(13 - months));

            Map<String, Expected> byTopic = forecast.byTopic(from, months);
            assertThat(byTopic.values())
                    .allSatisfy(one -> {
                        assertThat(one.expected()).isNotNegative();
                        assertThat(one.lowest()).isBetween(0, one.highest());
                    });
            assertThat(forecast.of(from, months).expected())
                    .isEqualTo(byTopic.values().stream().mapToInt(Expected::expected).sum());
            assertThat(same.byTopic(from, months)).isEqualTo(byTopic);
        }
    }

    @Test
    void monthsInWhichNothingCameDoNotRaiseIt() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Count> counts = random(random, 38 + random.nextInt(10));
            YearMonth month = LAST.plusMonths(1L + random.nextInt(12));
            int before = expected(counts, month);

            List<Count> withZeros = new ArrayList<>(counts);
            IntStream.range(1, 80)
                    .forEach(ago -> withZeros.add(new Count(LAST.minusMonths(ago), "land", 0)));
            assertThat(expected(withZeros, month)).isEqualTo(before);

            YearMonth nothing = month.minusYears(1L + random.nextInt(3));
            List<Count> emptied =
                    counts.stream()
                            .map(count ->
                                    count.month().equals(nothing)
                                            ? new Count(nothing, count.topic(), 0)
                                            : count)
                            .toList();
            assertThat(expected(emptied, month)).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void aYearThatRepeatsItselfIsForetoldExactly() {
        Random random = new Random(5);
        int[] year = IntStream.range(0, 12).map(month -> random.nextInt(50)).toArray();
        MonthlyCounts counts =
                history(49, ago -> 1 + year[LAST.minusMonths(ago).getMonthValue() - 1]);
        BackTest trial = BackTest.of(counts).orElseThrow();

        assertThat(trial.months()).hasSize(12).allMatch(month -> month.error() == 0);
        assertThat(trial.meanError()).isZero();
        assertThat(trial.topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.forecast()).isEqualTo(topic.came()));
    }

    @Test
    void theTrialKnowsOnlyWhatWasKnownAYearAgo() {
        MonthlyCounts counts = history(30, ago -> ago < 12 ? 30 : 10);
        BackTest trial = BackTest.of(counts).orElseThrow();
        assertThat(trial.months())
                .allSatisfy(month -> {
                    assertThat(month.forecast()).isEqualTo(10);
                    assertThat(month.came()).isEqualTo(30);
                });
        assertThat(trial.meanError()).isEqualByComparingTo("20");
    }

    @Test
    void smallTopicsStandTogetherSoThatNoneIsToldByTheRest() {
        List<Count> counts =
                List.of(
                        new Count(LAST, "land", 30),
                        new Count(LAST, "health", 7),
                        new Count(LAST, "environment", 3),
                        new Count(LAST.minusMonths(20), "welfare", 9));
        MonthlyCounts all = MonthlyCounts.of(counts, LAST);
        assertThat(all.small()).containsExactlyInAnyOrder("environment", "health", "welfare");
        MonthlyCounts joined = all.joined(all.small(), "+");
        assertThat(joined.topics()).containsOnlyKeys("land", "+");
        assertThat(joined.sum("+", LAST, 1)).isEqualTo(10);
        assertThat(joined.sum(LAST.minusMonths(30), 31)).isEqualTo(49);
    }

    private static int expected(List<Count> counts, YearMonth month) {
        Optional<Forecast> forecast = Forecast.of(MonthlyCounts.of(counts, LAST));
        return forecast.orElseThrow().of(month, 1).expected();
    }

    /** The first month has something, so that the history is as long as it says. */
    private static List<Count> random(Random random, int months) {
        List<Count> counts = new ArrayList<>();
        for (int ago = 0; ago < months; ago++) {
            for (String topic : TOPICS) {
                int matters = random.nextInt(4) == 0 ? 0 : random.nextInt(60);
                counts.add(new Count(LAST.minusMonths(ago), topic, matters));
            }
        }
        counts.add(new Count(LAST.minusMonths(months - 1L), "land", 1));
        return counts;
    }

    private static MonthlyCounts history(int months, IntUnaryOperator matters) {
        return MonthlyCounts.of(
                IntStream.range(0, months)
                        .mapToObj(ago ->
                                new Count(LAST.minusMonths(ago), "land", matters.applyAsInt(ago)))
                        .toList(),
                LAST);
    }
}
