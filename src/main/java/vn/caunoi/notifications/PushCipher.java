package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a push message so that only the browser reads it (RFC 8291 over RFC 8188). */
final class PushCipher {
    static final int AUTH_LENGTH = 16;

    private static final int SALT_LENGTH = 16;
    private static final int SECRET_LENGTH = 32;
    private static final int KEY_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int RECORD_SIZE = 4096;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushCipher() {}

    /**
     * The body of the message.
     *
     * @param browser the browser's public key as a point
     * @param auth the secret that the browser gave with it
     * @throws GeneralSecurityException when the browser's key is none
     */
    static byte[] encrypt(byte[] content, byte[] browser, byte[] auth)
            throws GeneralSecurityException {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return encrypt(content, browser, auth, P256.draw(), salt);
    }

    /** As above with a pair of keys and a salt that are known: for the example of the RFC. */
    static byte[] encrypt(byte[] content, byte[] browser, byte[] auth, KeyPair own, byte[] salt)
            throws GeneralSecurityException {
        byte[] ownPoint = P256.bytes((ECPublicKey) own.getPublic());
        byte[] shared = P256.shared(own.getPrivate(), P256.key(browser));
        byte[] secret =
                derive(
                        auth,
                        shared,
                        joined(info("WebPush: info"), browser, ownPoint),
                        SECRET_LENGTH);
        byte[] key = derive(salt, secret, info("Content-Encoding: aes128gcm"), KEY_LENGTH);
        byte[] nonce = derive(salt, secret, info("Content-Encoding: nonce"), NONCE_LENGTH);
        byte[] record = Arrays.copyOf(content, content.length + 1);
        record[content.length] = LAST_RECORD;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return joined(header(salt, ownPoint), cipher.doFinal(record));
    }

    private static byte[] header(byte[] salt, byte[] ownPoint) {
        return ByteBuffer.allocate(SALT_LENGTH + Integer.BYTES + 1 + ownPoint.length)
                .put(salt)
                .putInt(RECORD_SIZE)
                .put((byte) ownPoint.length)
                .put(ownPoint)
                .array();
    }

    private static byte[] info(String words) {
        return (words + "\0").getBytes(US_ASCII);
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .addSalt(salt)
                                .thenExpand(info, length));
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
