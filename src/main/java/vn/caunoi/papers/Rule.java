package vn.caunoi.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * The thin centred rule under motto, issuing body and subject: the lower border of a paragraph two
 * points high. A drawn line would move when somebody edits the paper.
 */
final class Rule {
    /** The decree allows a third to a half of the line above. */
    static final double PART_OF_LINE = 0.42;

    private Rule() {}

    /** Lengths in twentieths of a point. */
    static void draw(XWPFParagraph paragraph, int length, int room) {
        PaperStyle.THIN.write(paragraph, "");
        int indent = Math.max(0, (room - length) / 2);
        paragraph.setSpacingBefore(2 * Measure.POINT);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        CTBorder border = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }
}
