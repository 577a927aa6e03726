package vn.caunoi.exchange.sheets;

/**
 * Splits the XML of a workbook's part into tags and texts, without any memory of its own. What a
 * spreadsheet never writes there (comments, document types, other encodings) stops it.
 */
final class MarkupScanner {

    /** A longer tag is of no interest but must not be a cell. */
    private static final int LONGEST = 400;

    private static final char NO_QUOTE = 0;

    private final Listener listener;
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private char quote = NO_QUOTE;

    /** Hears of tags and of the characters between them. */
    interface Listener {

        /** A tag without its brackets, cut when very long; false when it must not be there. */
        boolean tag(CharSequence tag);

        /** A character between tags; false when it must not be there. */
        boolean text(char c);
    }

    MarkupScanner(Listener listener) {
        this.listener = listener;
    }

    /** Takes the next characters; false when the part must not be read. */
    boolean accept(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (!accept(text[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean accept(char c) {
        if (c == 0) {
            return false;
        }
        if (!inTag) {
            inTag = c == '<';
            return inTag || listener.text(c);
        }
        if (quote == NO_QUOTE && c == '>') {
            inTag = false;
            boolean fine = tag.isEmpty() || (tag.charAt(0) != '!' && listener.tag(tag));
            tag.setLength(0);
            return fine;
        }
        if (quote == c) {
            quote = NO_QUOTE;
        } else if (quote == NO_QUOTE && (c == '"' || c == '\'')) {
            quote = c;
        }
        if (tag.length() < LONGEST) {
            tag.append(c);
        }
        return tag.charAt(0) != '!';
    }
}
