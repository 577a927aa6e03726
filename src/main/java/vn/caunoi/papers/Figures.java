package vn.caunoi.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;

/** Figures as Vietnamese papers write them: 1.483 and 102,5%. */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,/ \\u00a0]*(%|đồng)?");

    private Figures() {}

    /** Rounded half up to two decimals; decimals that say nothing are left out. */
    static String printed(BigDecimal value, boolean percent) {
        var format =
                new DecimalFormat(
                        "#,##0.##", DecimalFormatSymbols.getInstance(PaperWords.VIETNAMESE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value) + (percent ? "%" : "");
    }

    static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether a text in a table is a figure and so belongs at the right edge of its cell. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text.strip()).matches();
    }
}
