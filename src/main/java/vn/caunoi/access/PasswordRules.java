package vn.caunoi.access;

import java.util.Locale;
import java.util.Optional;
import vn.caunoi.web.Texts;

/**
 * Which passwords people may choose (OWASP ASVS 5.0, 6.2): long ones, of any characters, that are
 * neither everybody's nor the name of the account.
 */
final class PasswordRules {
    /** Characters that a password has at least. */
    static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    /** A shorter name stands in every second sentence. */
    private static final int TELLING_NAME = 4;

    private static final CommonPasswords COMMON = CommonPasswords.shipped();

    private PasswordRules() {}

    /** What is wrong with a password, in the words of the page. */
    static Optional<String> fault(String name, String password, Texts.Reader texts) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(texts.get("access.password.short", String.valueOf(SHORTEST)));
        }
        if (length > LONGEST) {
            return Optional.of(texts.get("access.password.long", String.valueOf(LONGEST)));
        }
        if (COMMON.has(password)) {
            return Optional.of(texts.get("access.password.common"));
        }
        return tells(name, password)
                ? Optional.of(texts.get("access.password.named"))
                : Optional.empty();
    }

    private static boolean tells(String name, String password) {
        return name.length() >= TELLING_NAME && password.toLowerCase(Locale.ROOT).contains(name);
    }
}
