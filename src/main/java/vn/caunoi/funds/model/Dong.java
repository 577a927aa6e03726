package vn.caunoi.funds.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money as people type them, in whole đồng. */
public final class Dong {
    /** Plain digits, or groups of three behind one kind of sign. */
    private static final Pattern AMOUNT =
            Pattern.compile("[1-9]\\d{0,2}([.,' \u00a0])\\d{3}(?:\\1\\d{3})*|\\d+");

    private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(?:đồng|đ|vnđ|vnd|₫)\\.?$");
    private static final int MOST_DIGITS = 13;

    private Dong() {}

    /**
     * Reads {@code 1.500.000}, {@code 1500000} or {@code 1 500 000 đ}; empty for anything else, for
     * nought, and for what could mean two amounts, such as {@code 1.5}.
     */
    public static Optional<Long> read(String typed) {
        String bare = CURRENCY.matcher(typed.strip()).replaceFirst("").strip();
        return Optional.of(bare)
                .filter(text -> AMOUNT.matcher(text).matches())
                .map(text -> text.replaceAll("\\D", "").replaceFirst("^0+", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() <= MOST_DIGITS)
                .map(Long::valueOf);
    }
}
