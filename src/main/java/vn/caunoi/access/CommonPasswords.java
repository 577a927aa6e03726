package vn.caunoi.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that everybody tries first, also when doubled, joined by two or set with signs. */
final class CommonPasswords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+");

    private final Set<String> listed;

    private CommonPasswords(Set<String> listed) {
        this.listed = listed;
    }

    /** The list that comes with the product. */
    static CommonPasswords shipped() {
        try (InputStream file =
                Objects.requireNonNull(
                        CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
            return new CommonPasswords(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String password) {
        String plain = BETWEEN.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
        return listed.contains(password.toLowerCase(Locale.ROOT))
                || listed.contains(plain)
                || REPEATED.matcher(plain).matches()
                || IntStream.range(1, plain.length())
                        .anyMatch(cut ->
                                listed.contains(plain.substring(0, cut))
                                        && listed.contains(plain.substring(cut)));
    }
}
