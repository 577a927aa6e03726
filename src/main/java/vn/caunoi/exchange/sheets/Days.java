package vn.caunoi.exchange.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date cells. */
final class Days {

    private static final Pattern BIG_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    static CellReading read(Column column, String written) {
        String text = PlainText.tidy(written);
        if (text.isEmpty()) {
            return CellValues.missing(column);
        }
        Matcher big = BIG_FIRST.matcher(text);
        if (big.matches()) {
            return day(column, text, big.group(1), big.group(2), big.group(3));
        }
        Matcher small = DAY_FIRST.matcher(text);
        if (small.matches()) {
            return day(column, text, small.group(3), small.group(2), small.group(1));
        }
        return CellFault.of(
                column,
                SHORT_YEAR.matcher(text).matches() ? "shortYear" : "notDate",
                ShownValue.of(column, text));
    }

    static CellReading read(Column column, LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? CellFault.of(
                        column,
                        "yearOutside",
                        ShownValue.of(column, date.toString()),
                        FIRST_YEAR,
                        LAST_YEAR)
                : new CellValue.Day(date);
    }

    private static CellReading day(
            Column column, String text, String year, String month, String day) {
        try {
            return read(
                    column,
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return CellFault.of(column, "noSuchDay", ShownValue.of(column, text));
        }
    }
}
