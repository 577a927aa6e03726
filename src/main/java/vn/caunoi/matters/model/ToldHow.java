package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way in which a voice was told the answer. */
public enum ToldHow {
    IN_PERSON,
    /** At a meeting, to the anonymous and to those who were there. */
    READ_OUT,
    PHONE,
    LETTER,
    MESSAGE,
    /** The sender opened the page of his code and confirmed it. */
    PAGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ToldHow> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "vocabulary.told_how." + word();
    }
}
