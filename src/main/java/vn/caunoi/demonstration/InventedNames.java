package vn.caunoi.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes names that nobody else of the ward has, and none of a person known from public life: those
 * are told by the beginning of their digest, since no real person's name stands here.
 */
final class InventedNames {
    private final Words words;
    private final RandomGenerator random;
    private final Set<String> marksOfKnownPersons;
    private final Set<String> taken = new HashSet<>();

    InventedNames(Words words, RandomGenerator random) {
        this.words = words;
        this.random = random;
        this.marksOfKnownPersons = Set.copyOf(words.all("not_used"));
    }

    String woman() {
        return next("female");
    }

    String man() {
        return next("male");
    }

    String anybody() {
        return random.nextBoolean() ? woman() : man();
    }

    private String next(String sex) {
        String name;
        do {
            name =
                    String.join(
                            " ",
                            words.any("family", random),
                            words.any("middle." + sex, random),
                            words.any("given." + sex, random));
        } while (marksOfKnownPersons.contains(mark(name)) || !taken.add(name));
        return name;
    }

    /** The first sixteen hexadecimal digits of the name's SHA-256. */
    static String mark(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
