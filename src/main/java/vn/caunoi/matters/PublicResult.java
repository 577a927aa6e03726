package vn.caunoi.matters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What became of one matter, as everybody may read it: nothing of what was said, and the month
 * instead of the day on which somebody was seen to write.
 *
 * @param topic code word of the vocabulary
 * @param state one of four words
 * @param until the day that a roadmap names
 * @param body that was asked, or ""
 */
public record PublicResult(
        YearMonth raised, String topic, State state, Optional<LocalDate> until, String body) {

    /** The words of the page. */
    public enum State {
        /** Đã giải quyết. */
        SETTLED,
        /** Đang giải quyết theo lộ trình, đến ngày …. */
        ON_THE_WAY,
        /** Quá hạn trả lời. */
        LATE,
        /** Đã giải thích; also what was settled in part, or not, with its reason. */
        EXPLAINED
    }
}
