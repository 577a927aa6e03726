package vn.caunoi.web;

/** Text without the signs that no writing has and no database keeps. */
final class ReadableText {
    private static final char NOTHING = 0;

    private ReadableText() {}

    /** Without U+0000 and halves of letters; they come along when something is pasted. */
    static String of(String text) {
        return isReadable(text) ? text : readable(text);
    }

    private static boolean isReadable(String text) {
        return text.codePoints().noneMatch(ReadableText::isNoSign);
    }

    private static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isNoSign(sign)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isNoSign(int sign) {
        return sign == NOTHING
                || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }
}
