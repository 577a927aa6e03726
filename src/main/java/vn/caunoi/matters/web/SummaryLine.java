package vn.caunoi.matters.web;

import java.util.List;

/**
 * A line of a summary.
 *
 * @param cells numbers as people read them, or the word for a number that is not shown
 */
public record SummaryLine(String label, List<String> cells) {
    public SummaryLine {
        cells = List.copyOf(cells);
    }
}
