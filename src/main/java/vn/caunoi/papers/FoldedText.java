package vn.caunoi.papers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as one types it in haste: without marks and capitals, đ as d. */
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').strip();
    }

    /** As the pattern of a LIKE that finds the text anywhere. */
    static String anywhere(String text) {
        return "%" + of(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
