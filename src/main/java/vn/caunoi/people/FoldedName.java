package vn.caunoi.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as one types it in haste: without marks, without capitals, hoà = hòa = hoa, đ = d. */
record FoldedName(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The letter đ and the Icelandic and African letters that old converters wrote for it. */
    private static final Pattern BARRED_D = Pattern.compile("[\\u0111\\u00F0\\u0256]");

    static FoldedName of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        String plain = BARRED_D.matcher(bare).replaceAll("d");
        return new FoldedName(
                Arrays.stream(GAPS.split(plain, -1)).filter(word -> !word.isEmpty()).toList());
    }

    String whole() {
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return "FoldedName[not shown]";
    }
}
