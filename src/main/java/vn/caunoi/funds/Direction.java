package vn.caunoi.funds;

import java.util.Locale;

/** Which way money goes. */
public enum Direction {
    RECEIPT,
    PAYMENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Direction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
