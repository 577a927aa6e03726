package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom a letter goes about an answer that does not come; a person signs each. */
public enum UrgingLevel {
    /** The body itself. */
    BODY,
    /** Cấp ủy, which leads. */
    PARTY_COMMITTEE,
    /** The list for the session of the People's Council. */
    COUNCIL,
    /** The Front of the level above. */
    FRONT_ABOVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UrgingLevel> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.urging." + word();
    }
}
