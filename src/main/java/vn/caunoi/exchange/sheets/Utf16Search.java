package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Looks for words in UTF-16 in a stream of bytes. */
final class Utf16Search {

    private final List<byte[]> words;

    Utf16Search(String... words) {
        this.words = Arrays.stream(words).map(w -> w.getBytes(StandardCharsets.UTF_16LE)).toList();
    }

    /** The index of the word found first, or -1. */
    int firstIn(InputStream in) throws IOException {
        int[] matched = new int[words.size()];
        int c = in.read();
        while (c >= 0) {
            for (int i = 0; i < matched.length; i++) {
                byte[] word = words.get(i);
                if (word[matched[i]] == (byte) c) {
                    matched[i]++;
                } else {
                    matched[i] = word[0] == (byte) c ? 1 : 0;
                }
                if (matched[i] == word.length) {
                    return i;
                }
            }
            c = in.read();
        }
        return -1;
    }
}
