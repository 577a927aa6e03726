package vn.caunoi.backup;

import java.util.Locale;

/** Why a backup was made. */
enum Reason {
    /** By itself, once a night. */
    NIGHTLY,
    /** Somebody pressed the button. */
    ASKED,
    /** Before the demonstration goes. */
    BEGINNING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String key() {
        return "backup.reason." + word();
    }
}
