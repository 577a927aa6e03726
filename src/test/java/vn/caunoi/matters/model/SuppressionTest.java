package vn.caunoi.matters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A breakdown points at nobody. */
class SuppressionTest {
    @Test
    void aSmallGroupIsNotShownNorTheOneThatWouldTellIt() {
        assertThat(Suppression.of(groups(40, 9, 3, 0)))
                .containsExactly(
                        Map.entry(0, Optional.of(40)),
                        Map.entry(1, Optional.empty()),
                        Map.entry(2, Optional.empty()),
                        Map.entry(3, Optional.of(0)));
    }

    @Test
    void whereNoGroupIsSmallAllAreShown() {
        assertThat(Suppression.of(groups(5, 6, 7)).values()).allMatch(Optional::isPresent);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsHiddenCannotBeWorkedOutFromTheTotal(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<Integer, Integer> groups =
                    groups(random.ints(1 + random.nextInt(8), 0, 30).toArray());
            Map<Integer, Optional<Integer>> shown = Suppression.of(groups);

            List<Integer> hidden =
                    groups.keySet().stream()
                            .filter(group -> Optional.empty().equals(shown.get(group)))
                            .toList();
            assertThat(shown.keySet()).containsExactlyElementsOf(groups.keySet());
            groups.forEach((group, count) ->
                    assertThat(count == 0 || count >= Suppression.LEAST || hidden.contains(group))
                            .as("seed %d: %s", seed, groups)
                            .isTrue());
            boolean others = groups.values().stream().filter(count -> count > 0).count() > 1;
            if (!hidden.isEmpty() && others) {
                assertThat(hidden).as("seed %d: %s", seed, groups).hasSizeGreaterThan(1);
            }
        }
    }

    private static Map<Integer, Integer> groups(int... counts) {
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        for (int count : counts) {
            groups.put(groups.size(), count);
        }
        return groups;
    }
}
