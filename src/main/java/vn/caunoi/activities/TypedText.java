package vn.caunoi.activities;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What people type into a field, read as what they meant. */
final class TypedText {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern GROUPING = Pattern.compile("[.\\s\\u00a0]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,15}");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private TypedText() {}

    /** Without control signs and outer gaps, in one normal form. */
    static String clean(String typed) {
        String oneBreak = typed.replace("\r\n", "\n");
        return Normalizer.normalize(CONTROLS.matcher(oneBreak).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** A month as a browser's calendar sends it, or as people write it: 01/2024. */
    static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(
                            typed.contains("/")
                                    ? YearMonth.parse(typed, MONTH)
                                    : YearMonth.parse(typed))
                    .filter(month -> isKnown(month.getYear()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A database cannot keep every year of Java, and no record has one. */
    private static boolean isKnown(int year) {
        return year >= 1900 && year <= 2200;
    }

    /** A number of people, also as 1.483. */
    static OptionalInt count(String typed) {
        String digits = GROUPING.matcher(typed).replaceAll("");
        return COUNT.matcher(digits).matches()
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    /** Whole đồng, also as 1.500.000. */
    static Optional<Long> money(String typed) {
        String digits = GROUPING.matcher(typed).replaceAll("");
        return MONEY.matcher(digits).matches()
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }
}
