package vn.caunoi.papers;

import java.util.Comparator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Type and subject of a paper across the page, a rule under them. */
final class PaperTitle {
    /**
     * A line breaks before its last letters, so lines are kept a little longer than their share.
     */
    private static final double SLACK = 1.12;

    private PaperTitle() {}

    static void write(AdministrativePaper paper, XWPFDocument document) {
        int line = lineWidth(paper.subject(), Page.PORTRAIT.textWidth());
        write(PaperWords.capitals(paper.type()), paper.subject(), line, document);
    }

    /**
     * @param line how wide a line of the subject may become
     */
    static void write(String type, String subjectText, int line, XWPFDocument document) {
        PaperStyle.TYPE.write(document.createParagraph(), type);
        int room = Page.PORTRAIT.textWidth();
        XWPFParagraph subject = document.createParagraph();
        PaperStyle.SUBJECT.write(subject, subjectText);
        subject.setIndentationLeft((room - line) / 2);
        subject.setIndentationRight((room - line) / 2);
        XWPFParagraph rule = document.createParagraph();
        Rule.draw(rule, (int) (line * Rule.PART_OF_LINE), room);
        rule.setSpacingAfter(12 * Measure.POINT);
    }

    /** A subject of several lines is printed in lines of about the same length. */
    static int lineWidth(String subject, int room) {
        String longest = subject.lines().max(Comparator.comparingInt(String::length)).orElse("");
        int width = Measure.ofBoldText(longest, PaperStyle.SUBJECT.letters);
        int lines = Math.ceilDiv(width, room * 9 / 10);
        return (int) Math.min(room, width * SLACK / Math.max(1, lines));
    }
}
