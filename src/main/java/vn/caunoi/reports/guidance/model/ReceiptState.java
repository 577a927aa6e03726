package vn.caunoi.reports.guidance.model;

import java.util.Arrays;
import java.util.Locale;

/** What a unit has done with guidance it was sent. */
public enum ReceiptState {
    /** Chưa nhận: nobody of the unit has said anything; no row says this. */
    NOT_RECEIVED,
    /** Đã nhận: somebody of the unit pressed that it came. */
    RECEIVED,
    /** Sẽ làm: the unit named a day. */
    PLANNED,
    /** Đã làm: the unit told what was done. */
    DONE;

    /** The code word of tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word that was written by {@link #word}. */
    public static ReceiptState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The message of its name. */
    public String key() {
        return "guidance.state." + word();
    }

    /**
     * Whether a unit may say this now. First of all it says that it received; a day or an account
     * of what was done is corrected by another one, which stands beside the first.
     */
    public boolean mayFollow(ReceiptState now) {
        return switch (this) {
            case NOT_RECEIVED -> false;
            case RECEIVED -> now == NOT_RECEIVED;
            case PLANNED -> now == RECEIVED || now == PLANNED;
            case DONE -> now == RECEIVED || now == PLANNED || now == DONE;
        };
    }
}
