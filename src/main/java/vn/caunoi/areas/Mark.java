package vn.caunoi.areas;

import java.util.Locale;

/** Whether a committee met in a month: a sign, a colour and, for who cannot see them, a word. */
public enum Mark {
    /** Đã họp. */
    MET("✓", "mark-done"),
    /** Chưa cập nhật: the month is over. */
    MISSING("–", "mark-late"),
    /** The month is running. */
    RUNNING("…", "mark-open"),
    /** The month has not begun. */
    COMING("·", "mark-open"),
    /** The area did not stand then. */
    ABSENT("", "");

    private final String sign;
    private final String css;

    Mark(String sign, String css) {
        this.sign = sign;
        this.css = css;
    }

    public String sign() {
        return sign;
    }

    /** The class the style sheet knows. */
    public String css() {
        return css;
    }

    /** The message key of the word. */
    public String key() {
        return "desk.mark." + name().toLowerCase(Locale.ROOT);
    }
}
