package vn.caunoi.campaigns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads what people type: days and numbers as they are written in Viet Nam. */
final class TypedText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private TypedText() {}

    /** Composed letters without control signs, as PostgreSQL keeps them. */
    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(
                            typed.contains("/")
                                    ? LocalDate.parse(typed, DAY)
                                    : LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** 1.483 is one thousand and more. */
    static Optional<Integer> whole(String typed) {
        return Optional.of(typed.replaceAll("[ .\\u00a0]", ""))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** 102,5: the comma stands before decimals, the point between thousands. */
    static Optional<BigDecimal> number(String typed) {
        return Optional.of(typed.replaceAll("[ .\\u00a0]", "").replace(',', '.'))
                .filter(digits -> digits.matches("\\d{1,15}(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }
}
