package vn.caunoi.people;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What the database holds of a person: format (1), key version (4), nonce (12), ciphertext. */
final class Envelope {

    static final int NONCE_LENGTH = 12;
    private static final byte FORMAT = 1;
    private static final int HEADER_LENGTH = 5;
    private static final int TAG_LENGTH = 16;

    private final byte[] content;

    private Envelope(byte[] content) {
        this.content = content;
    }

    static Envelope of(byte[] content) {
        if (content.length < HEADER_LENGTH + NONCE_LENGTH + TAG_LENGTH || content[0] != FORMAT) {
            throw new SealBroken("An envelope of unknown form.");
        }
        return new Envelope(content.clone());
    }

    static Envelope of(int keyVersion, byte[] nonce, byte[] ciphertext) {
        return new Envelope(
                ByteBuffer.allocate(HEADER_LENGTH + nonce.length + ciphertext.length)
                        .put(header(keyVersion))
                        .put(nonce)
                        .put(ciphertext)
                        .array());
    }

    static byte[] header(int keyVersion) {
        return ByteBuffer.allocate(HEADER_LENGTH).put(FORMAT).putInt(keyVersion).array();
    }

    int keyVersion() {
        return ByteBuffer.wrap(content).getInt(1);
    }

    byte[] nonce() {
        return Arrays.copyOfRange(content, HEADER_LENGTH, HEADER_LENGTH + NONCE_LENGTH);
    }

    byte[] ciphertext() {
        return Arrays.copyOfRange(content, HEADER_LENGTH + NONCE_LENGTH, content.length);
    }

    byte[] bytes() {
        return content.clone();
    }
}
