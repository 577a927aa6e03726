package vn.caunoi.funds.model;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that paper vouchers bear: {@code PT012/2026} is the twelfth receipt of 2026.
 *
 * @param letters with which the numbers begin
 * @param year that they are counted through
 */
public record VoucherNumbers(String letters, int year) {
    private static final Pattern COUNTED = Pattern.compile("\\p{L}*0*([0-9]{1,6})/([0-9]{4})");

    /** One more than the highest of the year; numbers of other shapes are left aside. */
    public String after(Collection<String> used) {
        int highest =
                used.stream()
                        .map(COUNTED::matcher)
                        .filter(Matcher::matches)
                        .filter(found -> Integer.parseInt(found.group(2)) == year)
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .max()
                        .orElse(0);
        return String.format(Locale.ROOT, "%s%03d/%d", letters, highest + 1, year);
    }
}
