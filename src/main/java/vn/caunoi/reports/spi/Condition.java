package vn.caunoi.reports.spi;

import java.util.Optional;
import java.util.Set;

/**
 * A limit on what a measure counts.
 *
 * @param key the property, such as {@code topic}
 * @param including whether the words are asked for or kept out
 * @param words code words of the vocabulary; {@code any} stands for every word
 */
public record Condition(String key, boolean including, Set<String> words) {
    public Condition {
        words = Set.copyOf(words);
    }

    /** Whether a record with this word, or without one, is counted. */
    public boolean accepts(Optional<String> word) {
        boolean named = word.isPresent() && (words.contains("any") || words.contains(word.get()));
        return named == including;
    }
}
