package vn.caunoi.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Closes and opens envelopes with AES-256-GCM, each bound to the row it belongs to and to its key
 * version. Other modules use it for files that hold personal data until they are taken in.
 */
@Component
public final class Seals {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seals(DataKeys keys) {
        this.keys = keys;
    }

    /** The content as only this installation can read it, and only for this row. */
    public byte[] seal(UUID row, byte[] content) {
        int version = keys.newestVersion();
        byte[] nonce = new byte[Envelope.NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, row, version, nonce);
            return Envelope.of(version, nonce, cipher.doFinal(content)).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with " + CIPHER, e);
        }
    }

    /**
     * The content of an envelope.
     *
     * @throws SealBroken when it was altered or belongs to another row
     */
    public byte[] open(UUID row, byte[] sealed) {
        Envelope envelope = Envelope.of(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, row, envelope.keyVersion(), envelope.nonce())
                    .doFinal(envelope.ciphertext());
        } catch (GeneralSecurityException e) {
            throw new SealBroken("The data of row " + row + " do not open: altered.");
        }
    }

    private Cipher cipher(int mode, UUID row, int version, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, keys.sealing(version), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(Envelope.header(version));
        cipher.updateAAD(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(row.getMostSignificantBits())
                        .putLong(row.getLeastSignificantBits())
                        .array());
        return cipher;
    }
}
