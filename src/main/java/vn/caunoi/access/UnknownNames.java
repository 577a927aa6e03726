package vn.caunoi.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Misses at names that no account has: they wait like an account, so that waiting tells nobody
 * which names there are. Kept as keyed hashes, in memory only, the latest.
 */
final class UnknownNames {
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;
    private static final String HASH = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(secret(), HASH);
    private final Map<String, Miss> misses = new LinkedHashMap<>(16, 0.75f, true);

    private static byte[] secret() {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private record Miss(int count, Optional<Instant> until) {}

    synchronized Optional<Instant> waitingUntil(String name, Instant now) {
        return Optional.ofNullable(misses.get(hash(name)))
                .flatMap(Miss::until)
                .filter(until -> until.isAfter(now));
    }

    synchronized void missed(String name, Instant now) {
        misses.compute(
                hash(name),
                (hash, before) -> {
                    int count = before == null ? 1 : before.count() + 1;
                    return new Miss(count, MissWait.after(count).map(now::plus));
                });
        if (misses.size() > MOST) {
            misses.remove(misses.keySet().iterator().next());
        }
    }

    private String hash(String name) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
