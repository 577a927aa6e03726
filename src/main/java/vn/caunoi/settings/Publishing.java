package vn.caunoi.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may put something on the public pages of a commune. */
public enum Publishing {
    /** The officer alone. */
    OFFICER,
    /** The officer, after the Standing Committee agreed to each piece. */
    STANDING_COMMITTEE;

    /** The code word of tables and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Publishing> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
