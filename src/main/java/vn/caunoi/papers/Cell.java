package vn.caunoi.papers;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A cell being filled from top to bottom; Word insists that its first paragraph is there. */
final class Cell {
    private final XWPFTableCell cell;
    private boolean untouched = true;

    Cell(XWPFTableCell cell) {
        this.cell = cell;
    }

    XWPFParagraph line(PaperStyle style, String text) {
        XWPFParagraph line = paragraph();
        style.write(line, text);
        return line;
    }

    private XWPFParagraph paragraph() {
        boolean first = untouched;
        untouched = false;
        return first && !cell.getParagraphs().isEmpty()
                ? cell.getParagraphs().getFirst()
                : cell.addParagraph();
    }
}
