package vn.caunoi.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A place where the chain of a commune does not hold.
 *
 * @param seal number of the link
 * @param entry the one entry at fault, where there is one
 */
public record Break(UUID commune, long seal, Kind kind, Optional<UUID> entry) {
    /** What does not hold. */
    public enum Kind {
        /** An entry is not as it was when it was sealed. */
        ENTRY_CHANGED,
        /** An entry that was sealed is gone. */
        ENTRY_GONE,
        /** An entry is older than any that could still come when the link before was made. */
        ENTRY_BACKDATED,
        /** The link does not fit what lies under it: it was changed, or something was put there. */
        SEAL_CHANGED,
        /** The link does not continue the one before. */
        SEAL_UNTIED,
        /** A link is gone. */
        SEAL_GONE;

        /** The key of its sentence in the message files. */
        public String key() {
            return "journal.break." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
