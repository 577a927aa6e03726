package vn.caunoi.reports.collection.model;

import java.util.Locale;

/** As what somebody deals with the report of a unit. */
public enum CollectionHand {
    /** Keeps the unit's records and writes its report. */
    KEEPER,
    /** Signs for the unit. */
    SIGNER,
    /** Keeps or signs for a unit above which nobody stands. */
    TOP,
    /** Serves at the level above. */
    ABOVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
