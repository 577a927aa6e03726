package vn.caunoi.papers.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a browser sends it (2026-05-04) or as people type it (4/5/2026). */
final class TypedDay {
    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PICKED = Pattern.compile("\\d{4}-.*");

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        String text = typed.strip();
        try {
            return Optional.of(
                    PICKED.matcher(text).matches()
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text, BY_HAND));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
