package vn.caunoi.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/** Reads what a form sent. */
final class Typed {
    private Typed() {}

    static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    static Optional<String> optional(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** Whether the version that a form had seen is still the one in the books. */
    static boolean isFresh(OptionalInt present, String seen) {
        return present.isPresent() && String.valueOf(present.getAsInt()).equals(seen);
    }
}
