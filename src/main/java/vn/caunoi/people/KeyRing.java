package vn.caunoi.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of one installation: version 0 makes the keyed hashes and never rotates, versions
 * from 1 seal. No secret is used itself; every use has a key derived from it by HKDF.
 */
final class KeyRing {

    static final int INDEX_VERSION = 0;
    static final int SECRET_LENGTH = 32;

    private final NavigableMap<Integer, byte[]> secrets;
    private final NavigableMap<Integer, SecretKey> sealing = new TreeMap<>();

    KeyRing(NavigableMap<Integer, byte[]> secrets) {
        this.secrets = new TreeMap<>(secrets);
        this.secrets.tailMap(INDEX_VERSION, false).forEach(this::prepare);
        if (!this.secrets.containsKey(INDEX_VERSION) || sealing.isEmpty()) {
            throw new IllegalArgumentException("A key ring needs an index key and a data key.");
        }
    }

    static KeyRing fresh(SecureRandom random) {
        return new KeyRing(new TreeMap<>(Map.of(INDEX_VERSION, draw(random), 1, draw(random))));
    }

    KeyRing withNewer(SecureRandom random) {
        NavigableMap<Integer, byte[]> more = new TreeMap<>(secrets);
        more.put(newestVersion() + 1, draw(random));
        return new KeyRing(more);
    }

    NavigableSet<Integer> versions() {
        return Collections.unmodifiableNavigableSet(secrets.navigableKeySet());
    }

    int newestVersion() {
        return secrets.lastKey();
    }

    Optional<SecretKey> sealing(int version) {
        return Optional.ofNullable(sealing.get(version));
    }

    SecretKey indexing(String use) {
        return new SecretKeySpec(derive(secret(INDEX_VERSION), "index " + use), "HmacSHA256");
    }

    /** A value that tells whether a key is the right one and nothing else about it. */
    byte[] check(int version) {
        return derive(secret(version), "check " + version);
    }

    /** For the key file only. */
    byte[] secret(int version) {
        return Optional.ofNullable(secrets.get(version)).orElseThrow().clone();
    }

    @Override
    public String toString() {
        return "KeyRing" + secrets.keySet();
    }

    private void prepare(int version, byte[] secret) {
        sealing.put(version, new SecretKeySpec(derive(secret, "seal people"), "AES"));
    }

    private static byte[] draw(SecureRandom random) {
        byte[] secret = new byte[SECRET_LENGTH];
        random.nextBytes(secret);
        return secret;
    }

    private static byte[] derive(byte[] secret, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(("caunoi " + use).getBytes(UTF_8), SECRET_LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot derive keys", e);
        }
    }
}
