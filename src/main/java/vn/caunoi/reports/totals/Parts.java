package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What figures are made of, by {@link PartName}: all of it adds up. What is not in it is nought.
 */
public record Parts(Map<String, BigDecimal> values) {
    public static final Parts NONE = new Parts(Map.of());

    public Parts {
        values = Map.copyOf(values);
    }

    public BigDecimal value(String name) {
        return values.getOrDefault(name, BigDecimal.ZERO);
    }

    Parts plus(Parts other) {
        Map<String, BigDecimal> sum = new HashMap<>(values);
        other.values.forEach((name, value) -> sum.merge(name, value, BigDecimal::add));
        sum.values().removeIf(value -> value.signum() == 0);
        return new Parts(sum);
    }

    Parts minus(Parts other) {
        Map<String, BigDecimal> negated = new HashMap<>();
        other.values.forEach((name, value) -> negated.put(name, value.negate()));
        return plus(new Parts(negated));
    }

    Parts only(Set<String> names) {
        Map<String, BigDecimal> some = new HashMap<>(values);
        some.keySet().retainAll(names);
        return new Parts(some);
    }
}
