package vn.caunoi.backup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as a browser sends it or as people write it. */
final class TypedDay {
    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT));

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        return FORMS.stream()
                .flatMap(form -> {
                    try {
                        return Optional.of(LocalDate.parse(typed.strip(), form)).stream();
                    } catch (DateTimeParseException another) {
                        return Optional.<LocalDate>empty().stream();
                    }
                })
                .findFirst();
    }
}
