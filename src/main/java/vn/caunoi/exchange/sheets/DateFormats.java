package vn.caunoi.exchange.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells by its number format whether a number of a workbook is a date. */
final class DateFormats {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("(?i)[dmy]");

    private final Map<String, Boolean> known = new HashMap<>();

    boolean isDate(int id, String format) {
        return isBuiltIn(id) || (!format.isEmpty() && known.computeIfAbsent(format, this::isDate));
    }

    private boolean isDate(String format) {
        return DAY.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
    }

    /** The numbers that every spreadsheet knows; some of them only East Asian ones. */
    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58);
    }
}
