package vn.caunoi.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The data key under a passphrase: Argon2id makes a key of it, AES-256-GCM closes the text of the
 * key file, bound to the installation. Binary parts are in Base64.
 *
 * @param memory KiB that each guess costs
 * @param passes over that memory
 */
record SealedKey(int memory, int passes, String salt, String nonce, String ciphertext) {
    private static final int USUAL_MEMORY = 64 * 1024;
    private static final int USUAL_PASSES = 3;
    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 20;
    private static final int TAG_BITS = 128;

    SealedKey {
        if (memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("Unlikely cost of a passphrase");
        }
    }

    static SealedKey of(String keyText, UUID installation, Passphrase passphrase) {
        byte[] salt = draw(16);
        byte[] nonce = draw(12);
        byte[] key = derive(passphrase, salt, USUAL_MEMORY, USUAL_PASSES);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, installation)
                            .doFinal(keyText.getBytes(UTF_8));
            return new SealedKey(
                    USUAL_MEMORY, USUAL_PASSES, encoded(salt), encoded(nonce), encoded(closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES-GCM", e);
        }
    }

    /** The text of the key file; empty when the passphrase is another one. */
    Optional<String> open(UUID installation, Passphrase passphrase) {
        byte[] key = derive(passphrase, decoded(salt), memory, passes);
        try {
            return Optional.of(
                    new String(
                            cipher(Cipher.DECRYPT_MODE, key, decoded(nonce), installation)
                                    .doFinal(decoded(ciphertext)),
                            UTF_8));
        } catch (GeneralSecurityException anotherPassphrase) {
            return Optional.empty();
        }
    }

    private static byte[] derive(Passphrase passphrase, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withSalt(salt)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(1)
                        .build());
        byte[] key = new byte[32];
        generator.generateBytes(passphrase.bytes(), key);
        return key;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID installation)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(installation.toString().getBytes(UTF_8));
        return cipher;
    }

    private static byte[] draw(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
