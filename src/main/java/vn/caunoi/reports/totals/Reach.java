package vn.caunoi.reports.totals;

import java.util.Locale;

/** Where a share is added. */
public enum Reach {
    /** To its province and to the nation. */
    BOTH,
    /** To its province alone: the nation counts it within a larger share. */
    PROVINCE,
    /** To the nation alone, since it spans provinces. */
    NATION,
    /** It lies at the province or the nation itself. */
    OWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reach of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
