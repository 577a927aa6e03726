package vn.caunoi.matters.desk;

/** What became of something a sender did on the page of his code. */
public enum SenderOutcome {
    /** Done, now or by the same press a moment ago. */
    DONE,
    /** The matter has moved on; he should look at it again. */
    MOVED_ON
}
