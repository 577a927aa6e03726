package vn.caunoi.matters.store;

import java.util.Map;

/**
 * The content of a step.
 *
 * @param facts dates, numbers, ids and code words, by name
 * @param words what people wrote, by name
 */
record Said(Map<String, String> facts, Map<String, String> words) {
    /** Of a step without content, and of an erased matter. */
    static final Said NOTHING = new Said(Map.of(), Map.of());

    Said {
        facts = Map.copyOf(facts);
        words = Map.copyOf(words);
    }
}
