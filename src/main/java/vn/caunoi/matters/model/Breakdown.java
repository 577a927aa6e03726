package vn.caunoi.matters.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures by group. A number behind which fewer than five residents stand is not shown, nor what
 * would tell it; each figure's total is exact.
 */
public record Breakdown(List<Row> rows, List<Integer> totals) {
    public Breakdown {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** What was counted in one group for one figure, and how many residents stand behind it. */
    public record Cell(int matters, int residents) {}

    /** A group with one cell for each figure. */
    public record Line(String group, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A group as it may be shown: empty where a number is not. */
    public record Row(String group, List<Optional<Integer>> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Of lines with the same figures. */
    public static Breakdown of(List<Line> lines) {
        Map<String, List<Optional<Integer>>> shown = new LinkedHashMap<>();
        lines.forEach(line -> shown.put(line.group(), new ArrayList<>()));
        List<Integer> totals = new ArrayList<>();
        int figures = lines.isEmpty() ? 0 : lines.getFirst().cells().size();
        for (int figure = 0; figure < figures; figure++) {
            totals.add(add(figure, lines, shown));
        }
        return new Breakdown(
                shown.entrySet().stream()
                        .map(group -> new Row(group.getKey(), group.getValue()))
                        .toList(),
                totals);
    }

    private static int add(
            int figure, List<Line> lines, Map<String, List<Optional<Integer>>> shown) {
        Map<String, Integer> residents = new LinkedHashMap<>();
        lines.forEach(line -> residents.put(line.group(), line.cells().get(figure).residents()));
        Map<String, Optional<Integer>> open = Suppression.of(residents);
        int total = 0;
        for (Line line : lines) {
            int matters = line.cells().get(figure).matters();
            total += matters;
            Optional<List<Optional<Integer>>> values = Optional.ofNullable(shown.get(line.group()));
            values.ifPresent(list ->
                    list.add(open.getOrDefault(line.group(), Optional.empty()).map(_ -> matters)));
        }
        return total;
    }
}
