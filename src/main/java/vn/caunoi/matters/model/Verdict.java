package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a voice thinks of the answer; without a word there is no verdict at all. */
public enum Verdict {
    SATISFIED,
    ACCEPTING,
    UNSATISFIED;

    /** Whether the matter may rest, as far as this voice is concerned. */
    public boolean isContent() {
        return this != UNSATISFIED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "vocabulary.verdict." + word();
    }
}
