package vn.caunoi.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the field templates work out about their own control. */
public final class FieldText {
    private FieldText() {}

    /** The ids that explain a control; null leaves the attribute out. */
    public static @Nullable String describedBy(String name, String hint, String error) {
        var ids =
                Stream.of(
                                hint.isEmpty() ? "" : name + "-hint",
                                error.isEmpty() ? "" : name + "-error")
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** A browser drops the first line break inside a text box: it gets one to drop. */
    public static String box(String value) {
        return value.startsWith("\n") || value.startsWith("\r") ? "\n" + value : value;
    }
}
