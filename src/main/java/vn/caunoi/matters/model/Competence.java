package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can bring a matter to its end. The Front and its committees settle nothing themselves. */
public enum Competence {
    /** Can be explained here and now, from public sources. */
    EXPLAINABLE,
    /** A body must settle it. */
    BODY,
    /** Somebody else, to whom the sender is guided. */
    ELSEWHERE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Competence> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.competence." + word();
    }
}
