package vn.caunoi.matters.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a breakdown of residents from pointing at somebody: groups under five are not shown, nor is
 * whatever would let them be worked out from the total, which is exact. Source: the product's own
 * rule, docs/security.md.
 */
public final class Suppression {
    /** From how many residents on a group is shown. */
    public static final int LEAST = 5;

    private Suppression() {}

    /** The same groups in the same order; empty where the number is not shown. Nought is shown. */
    public static <K> Map<K, Optional<Integer>> of(Map<K, Integer> groups) {
        Set<K> hidden = hidden(groups);
        Map<K, Optional<Integer>> shown = new LinkedHashMap<>();
        groups.forEach((group, count) ->
                shown.put(group, hidden.contains(group) ? Optional.empty() : Optional.of(count)));
        return shown;
    }

    private static <K> Set<K> hidden(Map<K, Integer> groups) {
        Set<K> hidden = new HashSet<>();
        int sum = 0;
        List<Map.Entry<K, Integer>> bySize = new ArrayList<>(groups.entrySet());
        bySize.removeIf(group -> group.getValue() == 0);
        bySize.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        for (Map.Entry<K, Integer> group : bySize) {
            boolean isSmall = group.getValue() < LEAST;
            boolean toldByTheRest = !hidden.isEmpty() && (hidden.size() < 2 || sum < LEAST);
            if (isSmall || toldByTheRest) {
                hidden.add(group.getKey());
                sum += group.getValue();
            }
        }
        return hidden;
    }
}
