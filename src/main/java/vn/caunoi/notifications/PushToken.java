package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tells a push service, signed, from which installation a message comes (RFC 8292, VAPID). */
final class PushToken {
    /** A push service accepts a day at most. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEAD = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";

    private PushToken() {}

    /** The value of the header {@code Authorization}. */
    static String header(PushKey key, URI endpoint, Instant now) {
        String claims =
                "{\"aud\":\"%s\",\"exp\":%d}"
                        .formatted(origin(endpoint), now.plus(VALID).getEpochSecond());
        String signed =
                BASE64.encodeToString(HEAD.getBytes(UTF_8))
                        + "."
                        + BASE64.encodeToString(claims.getBytes(UTF_8));
        return "vapid t=%s.%s, k=%s"
                .formatted(
                        signed,
                        BASE64.encodeToString(signature(key, signed)),
                        BASE64.encodeToString(key.point()));
    }

    private static String origin(URI endpoint) {
        return endpoint.getScheme() + "://" + endpoint.getAuthority();
    }

    private static byte[] signature(PushKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.secret());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot sign for push services", missing);
        }
    }
}
