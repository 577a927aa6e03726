package vn.caunoi.papers;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/**
 * How a paragraph sits among others.
 *
 * @param firstLine indent of the first line in millimetres
 * @param before gap above in points
 * @param after gap below in points
 * @param lines distance of lines, 1 is single
 */
record Flow(ParagraphAlignment alignment, double firstLine, int before, int after, double lines) {
    static Flow left() {
        return new Flow(ParagraphAlignment.LEFT, 0, 0, 0, 1);
    }

    static Flow right() {
        return new Flow(ParagraphAlignment.RIGHT, 0, 0, 0, 1);
    }

    static Flow centred() {
        return new Flow(ParagraphAlignment.CENTER, 0, 0, 0, 1);
    }

    /** Running text: justified, first line 1.27 cm, gap 6 pt, lines between single and 1.5. */
    static Flow text() {
        return new Flow(ParagraphAlignment.BOTH, 12.7, 0, 6, 1.2);
    }

    Flow spaced(int newBefore, int newAfter) {
        return new Flow(alignment, firstLine, newBefore, newAfter, lines);
    }

    Flow ragged() {
        return new Flow(ParagraphAlignment.LEFT, firstLine, before, after, lines);
    }
}
