package vn.caunoi.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The content of a paper, closed by "./." and tied to the signature below it. */
final class PaperBody {
    private static final int LINES_TO_WRITE = 3;

    private final XWPFDocument document;

    PaperBody(XWPFDocument document) {
        this.document = document;
    }

    void write(List<Part> parts) {
        for (int place = 0; place < parts.size() - 1; place++) {
            write(parts.get(place));
        }
        XWPFParagraph end = parts.isEmpty() ? text("") : writeLast(parts.getLast());
        end.createRun().setText(PaperWords.of("end"));
        end.setKeepNext(true);
    }

    private XWPFParagraph writeLast(Part part) {
        return switch (part) {
            case Part.Paragraph paragraph -> text(withoutStop(paragraph.text()));
            case Part.ToBeWritten place -> toBeWritten(place);
            case Part.Addressed addressed -> endBelow(addressed);
            case Part.Heading heading -> endBelow(heading);
            case Part.FigureTable table -> endBelow(table);
        };
    }

    private void write(Part part) {
        switch (part) {
            case Part.Heading heading ->
                    PaperStyle.heading(heading.level())
                            .write(document.createParagraph(), heading.text());
            case Part.Addressed addressed ->
                    PaperStyle.ADDRESSED.write(
                            document.createParagraph(), PaperWords.of("addressed", addressed.to()));
            case Part.Paragraph paragraph -> text(paragraph.text());
            case Part.ToBeWritten place -> toBeWritten(place);
            case Part.FigureTable table -> FigureGrid.write(table, document);
        }
    }

    private XWPFParagraph endBelow(Part part) {
        write(part);
        return text("");
    }

    private XWPFParagraph text(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (String line : lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1)) {
            PaperStyle.TEXT.write(document.createParagraph(), line);
        }
        XWPFParagraph last = document.createParagraph();
        PaperStyle.TEXT.write(last, lines.isEmpty() ? "" : lines.getLast());
        return last;
    }

    private XWPFParagraph toBeWritten(Part.ToBeWritten place) {
        XWPFParagraph paragraph = document.createParagraph();
        PaperStyle.TO_BE_WRITTEN.write(paragraph, PaperWords.of("to-be-written", place.hint()));
        dots(paragraph, Page.PORTRAIT.textWidth());
        XWPFRun run = paragraph.createRun();
        run.addTab();
        for (int line = 1; line < LINES_TO_WRITE; line++) {
            run.addBreak();
            run.addTab();
        }
        return paragraph;
    }

    /** The last text of a paper with the end mark, once. */
    static String closed(String text) {
        return withoutStop(text) + PaperWords.of("end");
    }

    /** Lets a tab draw dots to the end of a line of this width. */
    static void dots(XWPFParagraph paragraph, int width) {
        CTTabStop dots = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        dots.setVal(STTabJc.RIGHT);
        dots.setLeader(STTabTlc.DOT);
        dots.setPos(BigInteger.valueOf(width));
    }

    private static String withoutStop(String text) {
        String end = PaperWords.of("end");
        String bare = text.strip();
        if (bare.endsWith(end)) {
            return bare.substring(0, bare.length() - end.length());
        }
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
