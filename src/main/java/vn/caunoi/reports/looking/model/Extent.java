package vn.caunoi.reports.looking.model;

import java.util.Arrays;

/** Which units a table shows. */
public enum Extent {
    /** The unit itself. */
    OWN("rieng"),
    /** Those directly below it. */
    BELOW("duoi"),
    /** Both. */
    BOTH("ca-hai"),
    /** Some that were picked. */
    LISTED("chon");

    private final String word;

    Extent(String word) {
        this.word = word;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    static Extent of(String word) {
        return Arrays.stream(values())
                .filter(extent -> extent.word.equals(word))
                .findFirst()
                .orElse(OWN);
    }
}
