package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody who gave his name wants to be told. */
public enum Wish {
    /** No way was told: the page of the code, or the meeting. */
    NONE,
    IN_PERSON,
    PHONE,
    MESSAGE,
    LETTER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Wish> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What forms offer. */
    public static List<Wish> offered() {
        return List.of(IN_PERSON, PHONE, MESSAGE, LETTER);
    }

    public String key() {
        return "matters.wish." + word();
    }
}
