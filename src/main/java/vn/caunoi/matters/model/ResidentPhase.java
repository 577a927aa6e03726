package vn.caunoi.matters.model;

import java.util.Locale;

/** How far a matter has come, in the six words a resident reads. */
public enum ResidentPhase {
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đã chuyển cơ quan có thẩm quyền. */
    FORWARDED,
    /** Đang giải quyết. */
    IN_PROGRESS,
    /** Đã có trả lời. */
    ANSWERED,
    /** Đã báo lại bà con. */
    TOLD,
    /** Đã kết thúc. */
    ENDED;

    /** The message that names the phase. */
    public String key() {
        return "matters.phase." + name().toLowerCase(Locale.ROOT);
    }
}
