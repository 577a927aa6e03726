package vn.caunoi.reports.spi;

import java.util.List;
import java.util.Optional;

/**
 * Something that a source can count or add up.
 *
 * @param source the {@link IndicatorSource#name()} that knows it
 * @param name what is counted, such as {@code attendance}
 * @param conditions all of which a record must meet
 */
public record Measure(String source, String name, List<Condition> conditions) {
    public Measure {
        conditions = List.copyOf(conditions);
    }

    /** Whether a record with this word for the key is counted. */
    public boolean accepts(String key, Optional<String> word) {
        return conditions.stream()
                .filter(condition -> condition.key().equals(key))
                .allMatch(condition -> condition.accepts(word));
    }
}
