package vn.caunoi.committees;

import java.util.Locale;
import vn.caunoi.web.Tone;

/** How a committee stands to its term on a day; worked out, never typed. */
public enum TermState {
    /** Chưa thành lập. */
    ABSENT(Tone.SOON),
    /** Đang trong nhiệm kỳ. */
    RUNNING(Tone.DONE),
    /** Sắp hết nhiệm kỳ. */
    ENDING(Tone.SOON),
    /** Quá nhiệm kỳ: it goes on working until it is established anew. */
    OVER(Tone.LATE),
    /** Chưa ghi nhiệm kỳ. */
    UNKNOWN(Tone.INFO),
    /** Đã kết thúc hoạt động. */
    DISSOLVED(Tone.INFO);

    private final Tone tone;

    TermState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** The message key of the word. */
    public String key() {
        return "committees.term." + name().toLowerCase(Locale.ROOT);
    }
}
