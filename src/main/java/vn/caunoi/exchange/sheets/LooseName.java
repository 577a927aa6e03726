package vn.caunoi.exchange.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name as people write it: case, marks, spaces and punctuation do not matter; what stands before
 * or in brackets counts as well as the whole.
 */
record LooseName(List<String> readings) {

    static LooseName of(String written) {
        int open = written.indexOf('(');
        if (open < 0) {
            return new LooseName(List.of(fold(written)));
        }
        int close = written.indexOf(')', open);
        String inside = written.substring(open + 1, close < 0 ? written.length() : close);
        return new LooseName(
                Stream.of(fold(written), fold(written.substring(0, open)), fold(inside))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    boolean means(String name) {
        return readings.contains(fold(name));
    }

    static String fold(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        plain.codePoints()
                .map(c -> c == 'đ' ? 'd' : c)
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
