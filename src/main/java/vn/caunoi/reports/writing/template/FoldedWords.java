package vn.caunoi.reports.writing.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they compare: without marks, without capitals, đ as d. */
public final class FoldedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    /** A text so. */
    public static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }

    static List<String> of(String text) {
        return Arrays.stream(folded(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
