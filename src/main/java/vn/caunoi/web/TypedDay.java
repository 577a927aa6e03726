package vn.caunoi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a form sends it: 2026-07-05 from a date field, 5/7/2026 from a hand. A year that no
 * record of the product can have is a slip of the finger and no day.
 */
public final class TypedDay {
    private static final int FIRST_YEAR = 1990;
    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern BY_FIELD = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BY_HAND =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private TypedDay() {}

    /** Empty when it is no day; a blank field is no day either. */
    public static Optional<LocalDate> of(String text) {
        return notBefore(FIRST_YEAR, text);
    }

    /** The same for what may have begun long ago, such as a ward. */
    public static Optional<LocalDate> old(String text) {
        return notBefore(OLDEST_YEAR, text);
    }

    private static Optional<LocalDate> notBefore(int year, String text) {
        return read(text).filter(day -> day.getYear() >= year && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> read(String text) {
        Matcher field = BY_FIELD.matcher(text.strip());
        if (field.matches()) {
            return day(field.group(1), field.group(2), field.group(3));
        }
        Matcher hand = BY_HAND.matcher(text.strip());
        return hand.matches() ? day(hand.group(3), hand.group(2), hand.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
