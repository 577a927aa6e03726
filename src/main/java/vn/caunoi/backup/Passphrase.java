package vn.caunoi.backup;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Words that close and open the key within a backup; never printed. */
public final class Passphrase {
    /** Shorter ones are guessed. */
    public static final int SHORTEST = 12;

    private final String words;

    /** Equal words are equal however the keyboard composes their marks. */
    public Passphrase(String words) {
        this.words = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }

    public boolean isLongEnough() {
        return words.codePointCount(0, words.length()) >= SHORTEST;
    }

    byte[] bytes() {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
