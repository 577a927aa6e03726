package vn.caunoi.reports.writing.template;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.caunoi.papers.WordDocuments;

/** The paragraphs of a Word file in reading order, those inside tables too when they are prose. */
final class WordLines {
    private static final int WORDS_OF_PROSE = 6;
    private static final int DEEPEST = 4;
    private static final int MOST = 4_000;

    private WordLines() {}

    /**
     * A paragraph.
     *
     * @param heading whether its style says that it is a heading
     */
    record Line(String text, boolean heading) {}

    /** Empty when the file cannot be read as a Word file after all. */
    static Optional<List<Line>> read(byte[] content) {
        try {
            return Optional.of(WordDocuments.read(content, WordLines::lines));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(XWPFDocument document) {
        List<Line> lines = new ArrayList<>();
        collect(document.getBodyElements(), 0, lines);
        return lines;
    }

    private static void collect(List<IBodyElement> elements, int depth, List<Line> lines) {
        for (IBodyElement element : elements) {
            if (lines.size() >= MOST) {
                return;
            }
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph, depth, lines);
            } else if (element instanceof XWPFTable table && depth < DEEPEST) {
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .forEach(cell -> collect(cell.getBodyElements(), depth + 1, lines));
            }
        }
    }

    private static void add(XWPFParagraph paragraph, int depth, List<Line> lines) {
        boolean heading = isHeading(paragraph);
        for (String part : paragraph.getText().split("\\R")) {
            String text = clean(part);
            boolean prose = FoldedWords.of(text).size() >= WORDS_OF_PROSE;
            if (!text.isEmpty() && (depth == 0 || prose)) {
                lines.add(new Line(text, heading));
            }
        }
    }

    private static boolean isHeading(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyle())
                .map(style -> style.toLowerCase(Locale.ROOT))
                .filter(style -> style.startsWith("heading") || style.startsWith("title"))
                .isPresent();
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cntrl}]+", " ")
                .replace('{', '(')
                .replace('}', ')')
                .strip();
    }
}
