package vn.caunoi.exchange.sheets;

/** What counts as a word when a text may be written in legacy letters. */
final class Words {

    private static final char FIRST_LEGACY = 0xA1;
    private static final char LAST_LATIN_1 = 0xFF;

    private Words() {}

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Letters, their marks, and the signs of Latin-1 that legacy fonts show as letters. */
    static boolean isPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return (c >= FIRST_LEGACY && c <= LAST_LATIN_1)
                || Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The word without the signs around it. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !isLetterOrMark(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
