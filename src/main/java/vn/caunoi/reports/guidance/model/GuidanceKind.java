package vn.caunoi.reports.guidance.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is sent down. */
public enum GuidanceKind {
    /** Hướng dẫn. */
    GUIDANCE,
    /** Kế hoạch. */
    PLAN,
    /** Công văn. */
    LETTER,
    /** Biểu mẫu; it alone may go without a number of its own. */
    FORM;

    /** The code word of tables and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GuidanceKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The message of its name. */
    public String key() {
        return "guidance.kind." + word();
    }
}
