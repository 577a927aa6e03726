package vn.caunoi.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Facts in one fixed writing, digested by SHA-256. Each fact is its length in bytes (four bytes,
 * the highest first) and its UTF-8 text; one that is absent has the length -1. So no two lists of
 * facts are written alike.
 */
final class CanonicalForm {
    private final MessageDigest digest;

    /**
     * @param what names the kind of facts and the version of their writing
     */
    CanonicalForm(String what) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(what);
    }

    CanonicalForm add(String fact) {
        byte[] bytes = fact.getBytes(StandardCharsets.UTF_8);
        digest.update(length(bytes.length));
        digest.update(bytes);
        return this;
    }

    CanonicalForm add(UUID fact) {
        return add(fact.toString());
    }

    CanonicalForm add(long fact) {
        return add(Long.toString(fact));
    }

    /** In microseconds, as exact as the database keeps it. */
    CanonicalForm add(Instant fact) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, fact));
    }

    CanonicalForm add(Optional<String> fact) {
        if (fact.isEmpty()) {
            digest.update(length(-1));
            return this;
        }
        return add(fact.get());
    }

    /** In hexadecimal digits. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
