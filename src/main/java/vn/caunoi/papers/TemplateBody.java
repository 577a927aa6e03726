package vn.caunoi.papers;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes the content of a paper where its field stands in a template, in the letters and indents of
 * that paragraph, which itself becomes the last one.
 */
final class TemplateBody {
    private static final Letters PLAIN = Letters.upright(0);
    private static final int LINES_TO_WRITE = 3;

    private final XWPFDocument document;
    private final XWPFParagraph field;
    private final Optional<CTPPr> flow;
    private final Optional<CTRPr> letters;

    TemplateBody(XWPFDocument document, XWPFParagraph field) {
        this.document = document;
        this.field = field;
        this.flow =
                field.getCTP().isSetPPr()
                        ? Optional.of((CTPPr) field.getCTP().getPPr().copy())
                        : Optional.empty();
        this.letters =
                field.getRuns().stream()
                        .filter(run -> run.getCTR().isSetRPr())
                        .findFirst()
                        .map(run -> (CTRPr) run.getCTR().getRPr().copy());
        flow.filter(CTPPr::isSetSectPr).ifPresent(CTPPr::unsetSectPr);
        flow.filter(CTPPr::isSetKeepNext).ifPresent(CTPPr::unsetKeepNext);
    }

    void write(List<Part> parts) {
        String end = PaperWords.of("end");
        for (int place = 0; place < parts.size() - 1; place++) {
            write(parts.get(place));
        }
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Paragraph last) {
            List<String> lines = lines(PaperBody.closed(last.text()));
            lines.subList(0, lines.size() - 1).forEach(line -> text(line, PLAIN));
            fill(lines.getLast());
        } else {
            parts.stream().skip(Math.max(0, parts.size() - 1)).forEach(this::write);
            fill(end);
        }
    }

    private void write(Part part) {
        switch (part) {
            case Part.Heading heading ->
                    text(heading.text(), PaperStyle.heading(heading.level()).letters)
                            .setKeepNext(true);
            case Part.Addressed addressed ->
                    text(PaperWords.of("addressed", addressed.to()), PLAIN);
            case Part.Paragraph paragraph ->
                    lines(paragraph.text()).forEach(line -> text(line, PLAIN));
            case Part.ToBeWritten place -> toBeWritten(place);
            case Part.FigureTable table -> figures(table);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private XWPFParagraph text(String text, Letters kind) {
        XWPFParagraph made = paragraph();
        made.getCTP()
                .setPPr(
                        flow.map(like -> (CTPPr) like.copy())
                                .orElseGet(CTPPr.Factory::newInstance));
        XWPFRun run = made.createRun();
        letters.ifPresent(pattern -> run.getCTR().setRPr((CTRPr) pattern.copy()));
        if (kind.bold()) {
            run.setBold(true);
        }
        if (kind.italic()) {
            run.setItalic(true);
        }
        run.setText(composed(text));
        return made;
    }

    private void toBeWritten(Part.ToBeWritten place) {
        text(PaperWords.of("to-be-written", place.hint()), Letters.italic(0));
        for (int line = 0; line < LINES_TO_WRITE; line++) {
            XWPFParagraph dots = paragraph();
            PaperStyle.TO_BE_WRITTEN.write(dots, "");
            PaperBody.dots(dots, Sections.textWidth(document));
            dots.createRun().addTab();
        }
    }

    private void figures(Part.FigureTable table) {
        try (XmlCursor cursor = field.getCTP().newCursor()) {
            int[] widths = FigureGrid.widths(table, Sections.textWidth(document));
            FigureGrid.fill(Grid.ruled(document.insertNewTbl(cursor), widths), table);
        }
        PaperStyle.THIN.write(paragraph(), "");
    }

    private XWPFParagraph paragraph() {
        try (XmlCursor cursor = field.getCTP().newCursor()) {
            return document.insertNewParagraph(cursor);
        }
    }

    private void fill(String text) {
        new FieldText(field).fill(any -> composed(text));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
