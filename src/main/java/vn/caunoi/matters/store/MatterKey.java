package vn.caunoi.matters.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what people wrote in one matter (AES-256-GCM, bound to the matter); its bytes never show.
 */
final class MatterKey {
    static final int BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID matter;
    private final byte[] key;

    MatterKey(UUID matter, byte[] key) {
        this.matter = matter;
        this.key = key.clone();
    }

    static MatterKey fresh(UUID matter) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new MatterKey(matter, key);
    }

    UUID matter() {
        return matter;
    }

    byte[] bytes() {
        return key.clone();
    }

    byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, content);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] sealed) {
        ByteBuffer envelope = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        envelope.get(nonce);
        byte[] content = new byte[envelope.remaining()];
        envelope.get(content);
        return run(Cipher.DECRYPT_MODE, nonce, content);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(matter.getMostSignificantBits())
                            .putLong(matter.getLeastSignificantBits())
                            .array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was said in " + matter + " does not open", e);
        }
    }
}
