package vn.caunoi.backup;

import java.util.Locale;
import vn.caunoi.web.Tone;

/** How a backup stands. */
enum Stage {
    /** On its way. */
    RUNNING(Tone.INFO),
    /** Whole, on the disk. */
    DONE(Tone.DONE),
    /** The program or the disk failed; no file. */
    FAILED(Tone.LATE),
    /** Stopped by a person; no file. */
    STOPPED(Tone.SOON),
    /** The program ended meanwhile; no file. */
    INTERRUPTED(Tone.SOON);

    private final Tone tone;

    Stage(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String key() {
        return "backup.stage." + word();
    }
}
