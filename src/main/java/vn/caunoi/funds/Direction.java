package vn.caunoi.funds;

import java.util.Locale;

/** Which way money goes. */
public enum Direction {
    RECEIPT,
    PAYMENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With which the number of a paper voucher begins: phiếu thu, phiếu chi. */
    public String letters() {
        return switch (this) {
            case RECEIPT -> "PT";
            case PAYMENT -> "PC";
        };
    }

    public static Direction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
