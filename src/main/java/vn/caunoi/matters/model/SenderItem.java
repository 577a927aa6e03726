package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a written request may ask about a sender; nothing else of him is ever disclosed. */
public enum SenderItem {
    NAME,
    PHONE,
    EMAIL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SenderItem> of(String word) {
        return Arrays.stream(values()).filter(item -> item.word().equals(word)).findFirst();
    }

    /** The message that names it. */
    public String key() {
        return "matters.disclose.item." + word();
    }
}
