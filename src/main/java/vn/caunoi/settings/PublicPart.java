package vn.caunoi.settings;

/** Parts of the public pages that a commune switches on. */
public enum PublicPart {
    /** News and activities, each published with consent. */
    NEWS,
    /** The statement of the fund. */
    FUND,
    /** The question whether a page was useful; off until the editor wants to know. */
    USEFUL,
    /** What became of the people's matters: off until a recorded decision switches it on. */
    RESULTS,
    /**
     * What each body did with what was forwarded to it, as counts: off until a decision of its own.
     */
    COMPARISON
}
