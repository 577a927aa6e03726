package vn.caunoi.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password drawn for somebody else, to be read out once: four groups without letters that look
 * alike, 79 random bits. Its printed form shows nothing.
 */
record GivenPassword(String value) {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static GivenPassword draw() {
        return new GivenPassword(
                IntStream.range(0, GROUPS)
                        .mapToObj(group -> letters())
                        .collect(Collectors.joining("-")));
    }

    private static String letters() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            drawn.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }

    @Override
    public String toString() {
        return "GivenPassword[not shown]";
    }
}
