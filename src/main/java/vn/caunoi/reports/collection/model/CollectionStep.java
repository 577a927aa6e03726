package vn.caunoi.reports.collection.model;

import java.util.Locale;

/** What can be done with a report on its way. */
public enum CollectionStep {
    /** The records of the period are in order. */
    CHECK,
    /** They are not yet after all. */
    UNCHECK,
    /** Sent to the level above. */
    SUBMIT,
    /** Given back with remarks on single figures. */
    RETURN,
    /** Sent anew before it was accepted. */
    RESUBMIT,
    /** The figures are right as they are, and why. */
    EXPLAIN,
    /** Taken over by the level above. */
    ACCEPT,
    /** An amendment of what was accepted. */
    AMEND,
    /** Sent by a unit above which nobody stands: official at once. */
    CLOSE,
    /** No amendment is taken any more. */
    LOCK,
    /** Asks the level above to take amendments again. */
    ASK_UNLOCK,
    /** Amendments are taken again. */
    UNLOCK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CollectionStep of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the figures of the report become official by it. */
    public boolean makesOfficial() {
        return this == ACCEPT || this == CLOSE;
    }

    /** Whether figures leave the unit with it; such a step is taken by sending the report. */
    public boolean sendsFigures() {
        return switch (this) {
            case SUBMIT, RESUBMIT, AMEND, CLOSE -> true;
            case CHECK, UNCHECK, RETURN, EXPLAIN, ACCEPT, LOCK, ASK_UNLOCK, UNLOCK -> false;
        };
    }

    /** Whether nobody may take it without saying why. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, EXPLAIN, LOCK, ASK_UNLOCK, UNLOCK -> true;
            case CHECK, UNCHECK, SUBMIT, RESUBMIT, ACCEPT, AMEND, CLOSE -> false;
        };
    }

    /** The message that names it. */
    public String key() {
        return "collection.step." + word();
    }
}
