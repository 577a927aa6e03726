package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Chart;

/**
 * What to expect, and how well that did a year ago.
 *
 * @param lacking why there is no forecast; "" when there is one
 * @param method how it is worked out, in one sentence
 * @param trust by how much it was wrong a year ago, or that nobody knows yet
 * @param tables the coming months, then quarters
 */
public record ForecastView(
        String unit,
        String lacking,
        String method,
        String trust,
        List<TableView> tables,
        Optional<Chart> chart,
        List<TrialLine> months,
        List<TrialLine> topics,
        boolean mayExport) {
    public ForecastView {
        tables = List.copyOf(tables);
        months = List.copyOf(months);
        topics = List.copyOf(topics);
    }

    /** Columns are times; the last line is the total. */
    public record TableView(String id, String title, List<String> columns, List<Line> lines) {
        public TableView {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** One topic. */
    public record Line(String label, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What to expect of a topic at a time.
     *
     * @param seen the lowest and the highest of earlier years; "" where that says nothing
     */
    public record Cell(String expected, String seen) {}

    /** What would have been expected, what came, and by how much it was missed. */
    public record TrialLine(String label, String forecast, String came, String error) {}
}
