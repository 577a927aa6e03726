package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.PageFrame;

/**
 * A field of a form as its page calls it.
 *
 * @param words where the words of its choices stand; "" when people write into it
 */
record FieldName(String name, String key, String words) {
    static FieldName typed(String name, String key) {
        return new FieldName(name, key, "");
    }

    /** What two people wrote into the same form, each as it would be kept. */
    static Conflict conflict(List<FieldName> fields, Filled theirs, Filled yours, PageFrame frame) {
        return new Conflict(
                "",
                fields.stream()
                        .map(field ->
                                new Conflict.Line(
                                        frame.text(field.key()),
                                        field.shown(theirs, frame),
                                        field.shown(yours, frame)))
                        .toList());
    }

    private String shown(Filled form, PageFrame frame) {
        return form.all(name).stream()
                .filter(value -> !value.isEmpty())
                .map(value -> shown(value, frame))
                .collect(Collectors.joining(", "));
    }

    private String shown(String value, PageFrame frame) {
        if (!words.isEmpty()) {
            return frame.text(words + value);
        }
        return Optional.of(value)
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse)
                .map(frame.format()::date)
                .orElse(value);
    }
}
