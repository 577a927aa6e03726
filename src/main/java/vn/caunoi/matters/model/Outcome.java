package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an answer says about the matter itself. */
public enum Outcome {
    /** Done as it was asked for. */
    SETTLED,
    /** Done in part; the rest is said. */
    PARTLY,
    /** Nothing to be done, and why is explained. */
    EXPLAINED,
    /** Not done, with the reason. */
    REFUSED,
    /** Somebody else is competent; the sender knows who and how. */
    GUIDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.outcome." + word();
    }
}
