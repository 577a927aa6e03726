package vn.caunoi.notifications;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A browser that wants to be woken: the address at its push service and the keys to encrypt for it;
 * its printed form shows nothing of them.
 */
record Browser(String endpoint, byte[] point, byte[] auth) {
    private static final int LONGEST = 1000;
    private static final int LINES = 3;

    /** As the browser's script sent it; empty when it is no such thing. */
    static Optional<Browser> of(String endpoint, String point, String auth) {
        try {
            Browser browser =
                    new Browser(
                            endpoint,
                            Base64.getUrlDecoder().decode(point),
                            Base64.getUrlDecoder().decode(auth));
            return Optional.of(browser).filter(Browser::isSound);
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private boolean isSound() {
        if (endpoint.length() > LONGEST || auth.length != PushCipher.AUTH_LENGTH) {
            return false;
        }
        try {
            byte[] unused = PushCipher.encrypt(new byte[0], point, auth);
            return unused.length > 0;
        } catch (GeneralSecurityException noKey) {
            return false;
        }
    }

    URI address() {
        return URI.create(endpoint);
    }

    /** As it is sealed. */
    String lines() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                "\n", endpoint, base64.encodeToString(point), base64.encodeToString(auth));
    }

    static Browser of(String lines) {
        List<String> parts = lines.lines().toList();
        if (parts.size() != LINES) {
            throw new IllegalArgumentException("No browser");
        }
        return of(parts.get(0), parts.get(1), parts.get(2)).orElseThrow();
    }

    @Override
    public String toString() {
        return "Browser[not shown]";
    }
}
