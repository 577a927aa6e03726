package vn.caunoi.storage;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered keys (RFC 9562, version 7): rows made together lie together in an index. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Uuid7() {}

    /** A new key; two keys of one millisecond have no order between them. */
    public static UUID next() {
        long high = (CLOCK.millis() << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
