package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that reads its push messages, step by step as RFC 8291 has it, by HMAC alone. */
final class InventedBrowser {
    private final KeyPair keys = P256.draw();
    private final byte[] auth = new byte[16];
    final String endpoint;

    InventedBrowser(String endpoint) {
        this.endpoint = endpoint;
        new SecureRandom().nextBytes(auth);
    }

    String point() {
        return encoded(P256.bytes((ECPublicKey) keys.getPublic()));
    }

    String auth() {
        return encoded(auth);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String read(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(body, 0, 16);
        int idLength = body[20];
        byte[] sender = Arrays.copyOfRange(body, 21, 21 + idLength);
        byte[] sealed = Arrays.copyOfRange(body, 21 + idLength, body.length);
        byte[] shared = P256.shared(keys.getPrivate(), P256.key(sender));
        byte[] info =
                joined(
                        "WebPush: info\0".getBytes(UTF_8),
                        P256.bytes((ECPublicKey) keys.getPublic()),
                        sender);
        byte[] secret = hmac(hmac(auth, shared), joined(info, new byte[] {1}));
        byte[] pseudo = hmac(salt, secret);
        byte[] key =
                Arrays.copyOf(hmac(pseudo, "Content-Encoding: aes128gcm\0\1".getBytes(UTF_8)), 16);
        byte[] nonce =
                Arrays.copyOf(hmac(pseudo, "Content-Encoding: nonce\0\1".getBytes(UTF_8)), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, nonce));
        byte[] record = cipher.doFinal(sealed);
        if (record[record.length - 1] != 2) {
            throw new GeneralSecurityException("Not the last record");
        }
        return new String(record, 0, record.length - 1, UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
