package vn.caunoi.people;

import java.util.Arrays;
import java.util.List;

/** A keyed hash, short enough to index and long enough never to meet another by chance. */
final class Hash {

    static final int LENGTH = 16;

    private final byte[] content;

    Hash(byte[] longer) {
        content = Arrays.copyOf(longer, LENGTH);
    }

    byte[] bytes() {
        return content.clone();
    }

    /** Several hashes one after another, as the bulk insert takes them. */
    static byte[] joined(List<Hash> hashes) {
        byte[] row = new byte[LENGTH * hashes.size()];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).content, 0, row, i * LENGTH, LENGTH);
        }
        return row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(content, hash.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
