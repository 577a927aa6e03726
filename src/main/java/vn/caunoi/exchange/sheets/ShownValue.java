package vn.caunoi.exchange.sheets;

/** A value from a file as a message may show it: cut, on one line, or not at all. */
public sealed interface ShownValue {

    /** How many characters of a value are shown. */
    int LONGEST = 40;

    /** A value that may be shown. */
    record Quoted(String value) implements ShownValue {}

    /** A personal value, of which not even a part is kept. */
    record Hidden() implements ShownValue {}

    /** The value as messages about this column may show it. */
    static ShownValue of(Column column, String raw) {
        return column.personal() ? new Hidden() : quoted(raw);
    }

    /** A name or value that is nobody's secret. */
    static ShownValue quoted(String raw) {
        return new Quoted(cut(raw));
    }

    /** The start of the text on one line, without anything invisible. */
    static String cut(String raw) {
        var shown = new StringBuilder();
        int[] points = raw.strip().codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            shown.appendCodePoint(isHarmless(points[i]) ? points[i] : ' ');
        }
        return points.length > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
