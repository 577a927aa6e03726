package vn.caunoi.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody no longer holds a seat: a code word, never a story about a person. */
public enum EndReason {
    /** Xin thôi. */
    OWN_REQUEST,
    /** Chuyển nơi cư trú. */
    MOVED_AWAY,
    /** Sức khỏe. */
    HEALTH,
    /** Thôi giữ chức danh gắn với vị trí trong Ban. */
    LOST_POST,
    /** Không còn được tín nhiệm. */
    NOT_TRUSTED,
    /** Từ trần. */
    DIED;

    /** The code word of tables and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EndReason> of(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }
}
