package vn.caunoi.reports.looking.web;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures, every number written out.
 *
 * @param corner what the first column names
 * @param cornerSort where the table stands in the order of that column; "" where there is one order
 *     only
 */
public record TableView(
        String corner, String cornerSort, List<ColumnView> columns, List<LineView> lines) {
    /**
     * A column.
     *
     * @param measure what it counts; "" where each line has its own
     * @param sort where the table stands in the order of its values; "" where there is none
     * @param sorted ascending, descending or none, as screen readers know it
     * @param state the same in words
     */
    public record ColumnView(
            String title, String measure, String sort, String sorted, String state) {}

    /**
     * A line.
     *
     * @param measure what it counts; "" where each column has its own
     */
    public record LineView(String name, String href, String measure, List<CellView> cells) {}

    /** A figure; the way to where it comes from. */
    public record CellView(String text, String href, Optional<FifthView> fifth) {}

    /** In which fifth it lies: a bar of so much length, a shade and a word. */
    public record FifthView(int width, String shade, String word) {}
}
