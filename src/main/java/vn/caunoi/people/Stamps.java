package vn.caunoi.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/**
 * Stamps what the product gives out and takes in again, such as a link: only who has the keys can
 * make one. Each purpose has a key of its own, so that no stamp serves for another.
 */
@Component
public class Stamps {
    private static final String MAC = "HmacSHA256";

    private final DataKeys keys;

    Stamps(DataKeys keys) {
        this.keys = keys;
    }

    /** The stamp of this content for this purpose. */
    public byte[] stamp(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(keys.indexing("stamp " + purpose));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + MAC, e);
        }
    }

    /** Whether this is the stamp; takes as long for a wrong one as for a right one. */
    public boolean fits(String purpose, byte[] content, byte[] stamp) {
        return MessageDigest.isEqual(stamp(purpose, content), stamp);
    }
}
