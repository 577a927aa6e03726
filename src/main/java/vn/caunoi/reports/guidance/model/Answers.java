package vn.caunoi.reports.guidance.model;

import java.util.Collection;
import java.util.Collections;

/** How many units are how far with one guidance; together they are all it was sent to. */
public record Answers(int notReceived, int received, int planned, int done) {

    public static Answers of(Collection<ReceiptState> states) {
        return new Answers(
                Collections.frequency(states, ReceiptState.NOT_RECEIVED),
                Collections.frequency(states, ReceiptState.RECEIVED),
                Collections.frequency(states, ReceiptState.PLANNED),
                Collections.frequency(states, ReceiptState.DONE));
    }

    public int all() {
        return notReceived + received + planned + done;
    }

    /** Units that said at least that it came. */
    public int reached() {
        return all() - notReceived;
    }
}
