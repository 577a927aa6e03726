package vn.caunoi.exchange.sheets;

import java.text.Normalizer;

/** Text cells: one line, one normal form, nothing that cannot be seen. */
final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    static CellReading read(Column column, String written) {
        String text = tidy(written);
        if (text.isEmpty()) {
            return CellValues.missing(column);
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return CellFault.of(column, "damagedText", ShownValue.of(column, text));
        }
        if (text.codePoints().anyMatch(PlainText::isInvisible)) {
            return CellFault.of(column, "invisible", ShownValue.of(column, text));
        }
        int length = text.codePointCount(0, text.length());
        return length > column.maxLength()
                ? CellFault.of(column, "tooLong", length, column.maxLength())
                : new CellValue.Text(text);
    }

    /** White space joined to single blanks, harmless invisible signs dropped, NFC. */
    static String tidy(String written) {
        var tidy = new StringBuilder(written.length());
        boolean blank = false;
        for (int at = 0; at < written.length(); ) {
            int point = written.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank = true;
            } else if (!isDropped(point)) {
                if (blank && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                blank = false;
                tidy.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark: left by copying. */
    private static boolean isDropped(int point) {
        return point == 0xAD || point == 0x200B || point == 0x2060 || point == 0xFEFF;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || (type == Character.FORMAT && point != 0x200C && point != 0x200D);
    }
}
