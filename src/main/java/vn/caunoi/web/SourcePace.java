package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often one source may do something within a minute. Sources are told apart by a hash whose key
 * lasts no longer than the minute; no address is kept, and nothing of it leaves the memory.
 */
@Component
public class SourcePace {
    /** Behind the own machine stands the server in front of the product, and everybody with it. */
    private static final int SHARED = 20;

    private static final int MOST_SOURCES = 50_000;
    private static final int KEY_BYTES = 32;
    private static final int NETWORK_BYTES = 8;
    private static final String HASH = "HmacSHA256";
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier nanos;
    private final Map<String, Integer> counts = new HashMap<>();
    private final byte[] key = new byte[KEY_BYTES];
    private long began;

    @Autowired
    SourcePace() {
        this(System::nanoTime);
    }

    SourcePace(LongSupplier nanos) {
        this.nanos = nanos;
        begin(nanos.getAsLong());
    }

    /** Counts one more of these acts; false when its source did too many in this minute. */
    public boolean allows(HttpServletRequest request, String act, int most) {
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(request.getRemoteAddr());
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
        return count(act, address) <= (address.isLoopbackAddress() ? most * SHARED : most);
    }

    private synchronized int count(String act, InetAddress address) {
        long now = nanos.getAsLong();
        if (now - began >= MINUTE || counts.size() >= MOST_SOURCES) {
            begin(now);
        }
        return counts.merge(hash(act, address), 1, Integer::sum);
    }

    private void begin(long now) {
        counts.clear();
        random.nextBytes(key);
        began = now;
    }

    /** Of a long address the network counts: one house has all the rest to choose from. */
    private String hash(String act, InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            mac.update(act.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
