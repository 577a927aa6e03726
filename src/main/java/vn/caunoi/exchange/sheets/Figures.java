package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number cells: counts, amounts of đồng and figures with decimals. */
final class Figures {

    private static final String GROUPED = "[1-9]\\d{0,2}(?:([., ])\\d{3})(?:\\1\\d{3})*";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern GROUPS = Pattern.compile(GROUPED);
    private static final Pattern TWO_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}([., ])\\d{3}(?:\\1\\d{3})+");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}[.,]\\d{1,10}");
    private static final Pattern GROUPS_AND_DECIMALS =
            Pattern.compile("([1-9]\\d{0,2}(?:([., ])\\d{3})(?:\\2\\d{3})*)(?!\\2)[.,](\\d{1,10})");
    private static final Pattern NEGATIVE = Pattern.compile("-\\s?\\d.*|\\(\\d[\\d., ]*\\)");
    private static final Pattern CURRENCY = Pattern.compile("(?i)\\s*(?:đồng|đ|vnđ|vnd|₫)\\.?$");
    private static final Pattern LARGE = Pattern.compile("\\d{19,}");

    private static final long LARGEST_COUNT = 999_999_999L;
    private static final long LARGEST_AMOUNT = 999_999_999_999_999L;
    private static final int MOST_DIGITS = 18;

    private Figures() {}

    static CellReading whole(Column column, String written) {
        return whole(column, plain(written), written);
    }

    static CellReading amount(Column column, String written) {
        String digits = CURRENCY.matcher(plain(written)).replaceFirst("");
        return whole(column, digits, written);
    }

    static CellReading decimal(Column column, String written) {
        String text = plain(written);
        if (text.isEmpty()) {
            return CellValues.missing(column);
        }
        if (NEGATIVE.matcher(text).matches()) {
            return fault(column, "negative", written);
        }
        if (ONE_GROUP.matcher(text).matches()) {
            return fault(column, "ambiguousNumber", written);
        }
        if (WHOLE.matcher(text).matches()
                || TWO_GROUPS.matcher(text).matches()
                || SPACED.matcher(text).matches()) {
            return new CellValue.Decimal(new BigDecimal(digits(text)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return new CellValue.Decimal(new BigDecimal(text.replace(',', '.')));
        }
        Matcher both = GROUPS_AND_DECIMALS.matcher(text);
        return both.matches()
                ? new CellValue.Decimal(new BigDecimal(digits(both.group(1)) + "." + both.group(3)))
                : fault(column, LARGE.matcher(text).matches() ? "tooBig" : "notNumber", written);
    }

    /** A number cell of a workbook. */
    static CellReading number(Column column, BigDecimal value) {
        if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            return fault(column, "tooBig", value.toString());
        }
        String shown = CellValues.digits(value);
        if (value.signum() < 0) {
            return fault(column, "negative", shown);
        }
        if (column.type() == ColumnType.DECIMAL) {
            return new CellValue.Decimal(value);
        }
        return value.stripTrailingZeros().scale() > 0
                ? fault(column, "decimals", shown)
                : bounded(column, value.longValueExact(), shown);
    }

    private static CellReading whole(Column column, String text, String written) {
        if (text.isEmpty()) {
            return written.isBlank()
                    ? CellValues.missing(column)
                    : fault(column, "notNumber", written);
        }
        if (WHOLE.matcher(text).matches() || GROUPS.matcher(text).matches()) {
            String digits = digits(text);
            return digits.length() > MOST_DIGITS
                    ? fault(column, "tooBig", written)
                    : bounded(column, Long.parseLong(digits), written);
        }
        if (NEGATIVE.matcher(text).matches()) {
            return fault(column, "negative", written);
        }
        if (LARGE.matcher(text).matches()) {
            return fault(column, "tooBig", written);
        }
        boolean decimals =
                DECIMAL.matcher(text).matches() || GROUPS_AND_DECIMALS.matcher(text).matches();
        String key = column.type() == ColumnType.AMOUNT ? "notAmount" : "notNumber";
        return fault(column, decimals ? "decimals" : key, written);
    }

    private static CellReading bounded(Column column, long value, String written) {
        long largest = column.type() == ColumnType.AMOUNT ? LARGEST_AMOUNT : LARGEST_COUNT;
        return value > largest ? fault(column, "tooBig", written) : new CellValue.Whole(value);
    }

    private static CellReading fault(Column column, String key, String written) {
        return CellFault.of(column, key, ShownValue.of(column, written));
    }

    private static String plain(String written) {
        return PlainText.tidy(written)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static String digits(String grouped) {
        return grouped.replaceAll("[., ]", "");
    }
}
