package vn.caunoi.exchange.sheets;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters of VNI for Windows: a vowel, then a sign that stands for its marks. */
final class Vni {

    private static final String GRAVE = "\u0300";
    private static final String ACUTE = "\u0301";
    private static final String TILDE = "\u0303";
    private static final String HOOK = "\u0309";
    private static final String DOT = "\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";

    /** Signs that follow any vowel but i. */
    private static final Map<Character, String> TONES =
            Map.of('ù', ACUTE, 'ø', GRAVE, 'û', HOOK, 'õ', TILDE, 'ï', DOT);

    /** Signs that follow a, e and o. */
    private static final Map<Character, String> CIRCUMFLEXES =
            Map.of(
                    'â', CIRCUMFLEX,
                    'á', CIRCUMFLEX + ACUTE,
                    'à', CIRCUMFLEX + GRAVE,
                    'å', CIRCUMFLEX + HOOK,
                    'ã', CIRCUMFLEX + TILDE,
                    'ä', CIRCUMFLEX + DOT);

    /** Signs that follow a. */
    private static final Map<Character, String> BREVES =
            Map.of(
                    'ê', BREVE,
                    'é', BREVE + ACUTE,
                    'è', BREVE + GRAVE,
                    'ú', BREVE + HOOK,
                    'ü', BREVE + TILDE,
                    'ë', BREVE + DOT);

    /** Letters that stand alone. */
    private static final Map<Character, Character> SINGLES =
            Map.of(
                    'ô', 'ơ', 'ö', 'ư', 'ñ', 'đ', 'í', 'í', 'ì', 'ì', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị',
                    'î', 'ỵ');

    private static final Map<String, Character> PAIRS = pairs();

    private Vni() {}

    static String toUnicode(String text) {
        var converted = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            String two = lower(text.substring(at, Math.min(at + 2, text.length())));
            boolean isPair = PAIRS.containsKey(two);
            char letter =
                    isPair
                            ? PAIRS.getOrDefault(two, first)
                            : SINGLES.getOrDefault(Character.toLowerCase(first), first);
            converted.append(Character.isUpperCase(first) ? Character.toUpperCase(letter) : letter);
            at += isPair ? 2 : 1;
        }
        return converted.toString();
    }

    /** Each vowel with its sign, in small letters, and the letter that they make. */
    static Map<String, Character> pairs() {
        var pairs = new HashMap<String, Character>();
        for (char vowel : "aeouyôö".toCharArray()) {
            char base = SINGLES.getOrDefault(vowel, vowel);
            TONES.forEach((sign, marks) -> put(pairs, vowel, sign, base + marks));
        }
        for (char vowel : "aeo".toCharArray()) {
            CIRCUMFLEXES.forEach((sign, marks) -> put(pairs, vowel, sign, vowel + marks));
        }
        BREVES.forEach((sign, marks) -> put(pairs, 'a', sign, "a" + marks));
        return Map.copyOf(pairs);
    }

    /** Letters that are no pair, in small letters. */
    static Map<Character, Character> singles() {
        return SINGLES;
    }

    private static void put(Map<String, Character> pairs, char vowel, char sign, String letter) {
        pairs.put("" + vowel + sign, Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
