package vn.caunoi.demonstration;

/** How far somebody has come on the way from the demonstration to real data. */
public enum RealStartStep {
    /** There is nothing to leave. */
    NO_DEMONSTRATION,
    /** The database belongs to somebody else, who empties it himself. */
    BY_HAND,
    /** It can be asked for. */
    READY,
    /** It was asked for and happens at the next start. */
    ASKED
}
