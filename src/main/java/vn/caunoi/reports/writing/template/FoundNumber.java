package vn.caunoi.reports.writing.template;

import java.math.BigDecimal;

/**
 * A number found in a sentence.
 *
 * @param start where it begins
 * @param end where it ends, its measure of money or its % sign included
 * @param text as it stands there
 */
public record FoundNumber(int start, int end, String text, BigDecimal value, Kind kind) {
    /** What can be seen from the number itself. */
    public enum Kind {
        PERCENT,
        MONEY,
        PLAIN
    }
}
