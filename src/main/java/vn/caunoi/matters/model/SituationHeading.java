package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four headings of the report on the people's situation, in their order. */
public enum SituationHeading {
    /** What concerns people: topics, ranked by how many raised them. */
    CONCERNS,
    /** Difficulties to be removed. */
    DIFFICULTIES,
    /** Good people, good deeds, good ways of doing things. */
    GOOD_DEEDS,
    /** Petitions and what became of them. */
    PETITIONS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SituationHeading> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Its name on the screen. */
    public String key() {
        return "matters.situation.heading." + word();
    }
}
