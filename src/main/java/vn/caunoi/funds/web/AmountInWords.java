package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caunoi.web.Texts;

/** Whole đồng as they are read aloud: 1.205.000 is một triệu hai trăm lẻ năm nghìn đồng. */
final class AmountInWords {
    private static final long BILLION = 1_000_000_000L;
    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;

    private final Texts.Reader texts;
    private final List<String> digits;

    AmountInWords(Texts.Reader texts) {
        this.texts = texts;
        this.digits = List.of(texts.get("funds.words.digits").split(" "));
    }

    /** With a capital in front and the currency behind. */
    String of(long dong) {
        List<String> words = new ArrayList<>();
        number(dong, false, words);
        String read = words.isEmpty() ? digits.getFirst() : String.join(" ", words);
        return read.substring(0, 1).toUpperCase(Locale.ROOT)
                + read.substring(1)
                + " "
                + texts.get("funds.words.dong");
    }

    /**
     * @param inside whether something stands in front of it, so that empty hundreds are said too
     */
    private void number(long value, boolean inside, List<String> words) {
        if (value >= BILLION) {
            number(value / BILLION, inside, words);
            words.add(word("billion"));
        }
        int rest = (int) (value % BILLION);
        boolean behind = inside || value >= BILLION;
        group(rest / MILLION, behind, "million", words);
        group(rest % MILLION / THOUSAND, behind || rest >= MILLION, "thousand", words);
        group(rest % THOUSAND, behind || rest >= THOUSAND, "", words);
    }

    private void group(int value, boolean inside, String unit, List<String> words) {
        if (value == 0) {
            return;
        }
        int hundreds = value / 100;
        if (hundreds > 0 || inside) {
            words.add(digits.get(hundreds));
            words.add(word("hundred"));
        }
        belowHundred(value % 100, hundreds > 0 || inside, words);
        if (!unit.isEmpty()) {
            words.add(word(unit));
        }
    }

    private void belowHundred(int value, boolean inside, List<String> words) {
        int tens = value / 10;
        int ones = value % 10;
        if (tens == 0 && ones > 0 && inside) {
            words.add(word("odd"));
        } else if (tens == 1) {
            words.add(word("ten"));
        } else if (tens > 1) {
            words.add(digits.get(tens));
            words.add(word("tens"));
        }
        if (ones == 1 && tens > 1) {
            words.add(word("one"));
        } else if (ones == 5 && tens > 0) {
            words.add(word("five"));
        } else if (ones > 0) {
            words.add(digits.get(ones));
        }
    }

    private String word(String name) {
        return texts.get("funds.words." + name);
    }
}
