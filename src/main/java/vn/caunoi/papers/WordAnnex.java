package vn.caunoi.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The annex of a paper as a table on landscape pages, its header repeated on every page. */
final class WordAnnex {
    private static final int FIXED = AnnexWorkbooks.fixedCaptions().size();
    private static final int CODE = Measure.millimetres(15);
    private static final int UNIT = Measure.millimetres(24);
    private static final int NAME = Measure.millimetres(75);
    private static final int SHORT_NAME = Measure.millimetres(45);

    /** More columns of figures than this are printed in smaller letters. */
    private static final int MANY = 8;

    private static final int SMALL_LETTERS = 8;
    private static final int FIGURE = Measure.millimetres(28);

    private final XWPFDocument document;

    WordAnnex(XWPFDocument document) {
        this.document = document;
    }

    void write(AdministrativePaper paper, AnnexTable annex) {
        line(PaperStyle.ANNEX, PaperWords.of("annex"));
        line(PaperStyle.ANNEX, PaperWords.capitals(annex.title()));
        if (!annex.subtitle().isBlank()) {
            line(PaperStyle.ANNEX_NOTE, annex.subtitle());
        }
        line(PaperStyle.ANNEX_NOTE, Formalities.annexTo(paper)).setSpacingAfter(10 * Measure.POINT);
        table(annex);
        line(PaperStyle.THIN, "");
    }

    private void table(AnnexTable annex) {
        Grid grid = Grid.ruled(document, widths(annex.columns().size()));
        fill(grid.headerRow(), PaperStyle.ANNEX_CAPTION, captions(annex));
        Optional<String> group = Optional.empty();
        for (AnnexRow row : annex.rows()) {
            if (!row.group().equals(group)) {
                row.group().ifPresent(name -> group(grid, name));
                group = row.group();
            }
            row(grid.row(), row, annex.columns());
        }
    }

    static List<String> captions(AnnexTable annex) {
        return Stream.concat(
                        AnnexWorkbooks.fixedCaptions().stream(),
                        annex.columns().stream().map(AnnexColumn::caption))
                .toList();
    }

    private static void group(Grid grid, String name) {
        grid.wideRow().line(PaperStyle.ANNEX_GROUP, name).setKeepNext(true);
    }

    private static void row(Cell[] cells, AnnexRow row, List<AnnexColumn> columns) {
        List<String> texts = List.of(row.code(), row.name(), row.unit());
        fill(cells, PaperStyle.ANNEX_TEXT, texts);
        for (int column = 0; column < columns.size(); column++) {
            boolean percent = columns.get(column).percent();
            String figure =
                    row.values().get(column).map(v -> Figures.printed(v, percent)).orElse("");
            fit(cells[texts.size() + column].line(PaperStyle.ANNEX_FIGURE, figure), columns.size());
        }
    }

    private static void fit(XWPFParagraph paragraph, int columns) {
        if (columns > MANY) {
            paragraph.getRuns().forEach(run -> run.setFontSize(SMALL_LETTERS));
        }
    }

    /** Whether its letters are small, so that all columns fit. */
    static boolean isWide(AnnexTable annex) {
        return annex.columns().size() > MANY;
    }

    private static void fill(Cell[] cells, PaperStyle style, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            fit(cells[column].line(style, texts.get(column)), cells.length - FIXED);
        }
    }

    /** Few columns of figures stay narrow and leave the room to the names. */
    static int[] widths(int columns) {
        int room = Page.LANDSCAPE.textWidth() - CODE - UNIT;
        int figure = columns == 0 ? 0 : Math.min(FIGURE, (room - NAME) / columns);
        int name = columns > MANY ? SHORT_NAME : room - figure * columns;
        int width = columns == 0 ? 0 : (room - name) / columns;
        return IntStream.concat(
                        IntStream.of(CODE, name, UNIT),
                        IntStream.generate(() -> width).limit(columns))
                .toArray();
    }

    private XWPFParagraph line(PaperStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        style.write(paragraph, text);
        return paragraph;
    }
}
