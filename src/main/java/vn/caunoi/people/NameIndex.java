package vn.caunoi.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Keyed hashes by which a person is found without any name standing in the database. */
@Component
final class NameIndex {

    private static final String MAC = "HmacSHA256";

    private final SecretKey ofNames;
    private final SecretKey ofWords;
    private final SecretKey ofIdentities;

    NameIndex(DataKeys keys) {
        ofNames = keys.indexing("people name");
        ofWords = keys.indexing("people word");
        ofIdentities = keys.indexing("people identity");
    }

    Hash name(FoldedName name) {
        return hash(ofNames, name.whole().getBytes(UTF_8));
    }

    List<Hash> words(FoldedName name) {
        return name.words().stream()
                .distinct()
                .map(word -> hash(ofWords, word.getBytes(UTF_8)))
                .toList();
    }

    Hash identity(PersonIdentity identity) {
        byte[] name = identity.fullName().getBytes(UTF_8);
        return hash(
                ofIdentities,
                ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + name.length)
                        .putLong(identity.abode().unitId().getMostSignificantBits())
                        .putLong(identity.abode().unitId().getLeastSignificantBits())
                        .putInt(identity.birthYear().orElse(0))
                        .put(name)
                        .array());
    }

    private static Hash hash(SecretKey key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return new Hash(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + MAC, e);
        }
    }
}
