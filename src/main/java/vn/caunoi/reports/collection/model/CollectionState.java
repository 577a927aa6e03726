package vn.caunoi.reports.collection.model;

import java.util.Locale;

/** Where the report of a unit for a period is on its way. */
public enum CollectionState {
    /** Nobody has sent it. */
    OPEN,
    /** The records are checked; it can be signed and sent. */
    CHECKED,
    /** Sent, and not looked at yet. */
    SUBMITTED,
    /** Given back with remarks. */
    RETURNED,
    /** Sent anew or explained, before the level above has decided. */
    RESUBMITTED,
    /** Taken over: its figures are official. */
    ACCEPTED,
    /** An amendment of an accepted report lies with the level above; the accepted figures stand. */
    AMENDED,
    /** Accepted and locked: not even an amendment is taken until it is unlocked. */
    FROZEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CollectionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it has left the unit and the unit has nothing to do about it. */
    public boolean isHandedIn() {
        return switch (this) {
            case OPEN, CHECKED, RETURNED -> false;
            case SUBMITTED, RESUBMITTED, ACCEPTED, AMENDED, FROZEN -> true;
        };
    }

    /** Whether the level above has to decide about it. */
    public boolean isWaiting() {
        return switch (this) {
            case SUBMITTED, RESUBMITTED, AMENDED -> true;
            case OPEN, CHECKED, RETURNED, ACCEPTED, FROZEN -> false;
        };
    }

    /** The message that names it. */
    public String key() {
        return "collection.state." + word();
    }
}
