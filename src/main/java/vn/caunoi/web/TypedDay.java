package vn.caunoi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a form sends it: 2026-07-05 from a date field, 5/7/2026 from a hand. */
public final class TypedDay {
    private static final Pattern BY_FIELD = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BY_HAND =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private TypedDay() {}

    /** Empty when it is no day; a blank field is no day either. */
    public static Optional<LocalDate> of(String text) {
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
