package vn.caunoi.papers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A table of figures inside the text; columns as wide as their texts ask for. */
final class FigureGrid {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    /** Letters the edges of a cell take. */
    private static final int EDGES = 3;

    /** How wide a letter of a table is about, and both sides of a cell together. */
    private static final int LETTER = Measure.millimetres(2);

    private static final int SIDES = Measure.millimetres(4);

    private FigureGrid() {}

    static void write(Part.FigureTable table, XWPFDocument document) {
        fill(Grid.ruled(document, widths(table, Page.PORTRAIT.textWidth())), table);
        PaperStyle.THIN.write(document.createParagraph(), "");
        document.getParagraphs().getLast().setSpacingAfter(6 * Measure.POINT);
    }

    static void fill(Grid grid, Part.FigureTable table) {
        Cell[] captions = grid.headerRow();
        for (int column = 0; column < captions.length; column++) {
            captions[column].line(PaperStyle.FIGURE_CAPTION, table.columns().get(column));
        }
        for (List<String> texts : table.rows()) {
            Cell[] cells = grid.row();
            for (int column = 0; column < cells.length; column++) {
                String text = texts.get(column);
                cells[column].line(
                        Figures.isFigure(text) ? PaperStyle.FIGURE : PaperStyle.FIGURE_TEXT, text);
            }
        }
    }

    static int[] widths(Part.FigureTable table, int room) {
        int[] weights =
                IntStream.range(0, table.columns().size())
                        .map(column ->
                                Math.clamp(longest(table, column) + EDGES, NARROWEST, WIDEST))
                        .toArray();
        int sum = IntStream.of(weights).sum();
        int[] widths = IntStream.of(weights).map(weight -> room * weight / sum).toArray();
        for (int column = 0; column < widths.length; column++) {
            widen(widths, column, longestWord(table, column) * LETTER + SIDES);
        }
        return widths;
    }

    /** No word is broken while the widest column has room to give. */
    private static void widen(int[] widths, int column, int least) {
        int widest = 0;
        for (int other = 1; other < widths.length; other++) {
            widest = widths[other] > widths[widest] ? other : widest;
        }
        int lack = least - widths[column];
        if (lack > 0 && widest != column && widths[widest] - lack > least) {
            widths[column] += lack;
            widths[widest] -= lack;
        }
    }

    private static int longestWord(Part.FigureTable table, int column) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .flatMap(row -> Arrays.stream(row.get(column).split("\\s+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int longest(Part.FigureTable table, int column) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(NARROWEST);
    }
}
