package vn.caunoi.matters.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sender keeps to see what became of his matter: eighty random bits in letters that cannot
 * be mistaken for one another. Only its digest is stored; its printed form does not show it.
 */
public final class ReceiptCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS_OF_A_LETTER = 5;
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private ReceiptCode(String letters) {
        this.letters = letters;
    }

    public static ReceiptCode fresh() {
        return new ReceiptCode(drawn(LENGTH));
    }

    /**
     * The code that these bits spell, always the same one.
     *
     * @param bits at least eighty, which nobody can guess
     */
    public static ReceiptCode ofBits(byte[] bits) {
        if (bits.length * Byte.SIZE < LENGTH * BITS_OF_A_LETTER) {
            throw new IllegalArgumentException("Too few bits for a code");
        }
        BigInteger rest = new BigInteger(1, bits);
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(rest.intValue() & (LETTERS.length() - 1)));
            rest = rest.shiftRight(BITS_OF_A_LETTER);
        }
        return new ReceiptCode(letters.toString());
    }

    /** As somebody typed it: in small letters, with or without dashes, O for 0, I and L for 1. */
    public static Optional<ReceiptCode> of(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(new ReceiptCode(plain))
                : Optional.empty();
    }

    /** A short name that is no secret, drawn from the same letters. */
    public static String shortName() {
        String letters = drawn(2 * GROUP);
        return letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
    }

    /** In groups of four, as it is read out and written down. */
    public String written() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is stored of it. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ReceiptCode[not shown]";
    }

    private static String drawn(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
