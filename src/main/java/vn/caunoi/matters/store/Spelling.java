package vn.caunoi.matters.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as the search knows them: without marks and capitals, so that hoà, hòa and hoa are one; and
 * what a word may have been before one letter went wrong. No list of known words is kept: it would
 * be a list of what people say.
 */
final class Spelling {
    /** Of Vietnamese letters; those of other languages are letters of their own. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u0303\\u0306\\u0309\\u031b\\u0323]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Spelling() {}

    /** The words of a text in their order. */
    static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String folded =
                Normalizer.normalize(bare, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        return Arrays.stream(BETWEEN.split(folded)).filter(word -> !word.isEmpty()).toList();
    }

    /** All strings that one slip away from this word lie: a letter wrong, lost, added, swapped. */
    static Set<String> slips(String word) {
        Set<String> slips = new LinkedHashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String rest = word.substring(at);
            if (!rest.isEmpty()) {
                slips.add(before + rest.substring(1));
            }
            if (rest.length() > 1) {
                slips.add(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
            }
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                slips.add(before + LETTERS.charAt(letter) + rest);
                if (!rest.isEmpty()) {
                    slips.add(before + LETTERS.charAt(letter) + rest.substring(1));
                }
            }
        }
        slips.remove(word);
        slips.remove("");
        return slips;
    }

    /** As a query of the search writes a word. */
    static String quoted(String word) {
        return "'" + word.replace("\\", "").replace("'", "''") + "'";
    }
}
