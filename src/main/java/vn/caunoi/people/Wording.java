package vn.caunoi.people;

import java.text.Normalizer;
import java.util.Optional;

/** The one spelling in which words about a person are kept: Unicode NFC, single spaces, bounded. */
final class Wording {

    private static final int LONGEST = 254;

    private Wording() {}

    static String name(String words) {
        return contact(Optional.of(words))
                .orElseThrow(() -> new IllegalArgumentException("The full name is blank."));
    }

    static Optional<String> contact(Optional<String> words) {
        return words.map(Wording::tidy).filter(text -> !text.isEmpty());
    }

    private static String tidy(String words) {
        String text =
                Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                        .strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than " + LONGEST + " characters.");
        }
        return text;
    }
}
