package vn.caunoi.matters.model;

import java.util.Locale;

/** How far a matter has come. Being late is no state: it is told from the clocks. */
public enum MatterState {
    /** Somebody said it; nobody has sorted it yet. */
    RECORDED(ResidentPhase.RECEIVED),
    /** Its kind and topic are known, and who may settle it. */
    CLASSIFIED(ResidentPhase.RECEIVED),
    /** A signed letter brought it to the competent body. */
    FORWARDED(ResidentPhase.FORWARDED),
    /** The body works on it. */
    IN_PROGRESS(ResidentPhase.IN_PROGRESS),
    /** The body told until when it will be settled; stays open. */
    ROADMAP(ResidentPhase.IN_PROGRESS),
    /** There is an answer, which nobody has looked at yet. */
    ANSWERED(ResidentPhase.ANSWERED),
    /** The Front found the answer good enough to be told. */
    CHECKED(ResidentPhase.ANSWERED),
    /** Every voice was told. */
    TOLD(ResidentPhase.TOLD),
    /** Told and judged, or nobody said a word for as long as the rule waits. */
    CLOSED(ResidentPhase.ENDED),
    /** Goes on as a part of another matter; its voices keep their right to an answer. */
    JOINED(ResidentPhase.RECEIVED),
    /** Every sender took it back before there was an answer. */
    WITHDRAWN(ResidentPhase.ENDED),
    /** A denunciation, handed over on paper; nothing of its content is left. */
    STUB(ResidentPhase.ENDED);

    private final ResidentPhase phase;

    MatterState(ResidentPhase phase) {
        this.phase = phase;
    }

    /** What the sender reads. A joined matter tells the phase of the one it is part of. */
    public ResidentPhase phase() {
        return phase;
    }

    /** Whether somebody still owes something. */
    public boolean isOpen() {
        return switch (this) {
            case RECORDED, CLASSIFIED, FORWARDED, IN_PROGRESS, ROADMAP, ANSWERED, CHECKED, TOLD ->
                    true;
            case CLOSED, JOINED, WITHDRAWN, STUB -> false;
        };
    }

    /** Whether a body owes the answer. */
    public boolean isWithBody() {
        return switch (this) {
            case FORWARDED, IN_PROGRESS, ROADMAP -> true;
            case RECORDED, CLASSIFIED, ANSWERED, CHECKED, TOLD, CLOSED, JOINED, WITHDRAWN, STUB ->
                    false;
        };
    }

    /** The code word of tables and message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MatterState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The message that names the state at the desk. */
    public String key() {
        return "matters.state." + word();
    }
}
