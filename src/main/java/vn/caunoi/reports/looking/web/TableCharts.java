package vn.caunoi.reports.looking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.reports.looking.model.Grid;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.Chart;
import vn.caunoi.web.Texts;

/**
 * The picture of a table: of its first indicator, and of others that count the same. Periods make
 * lines, units bars; of many periods of many units the last few are drawn.
 */
final class TableCharts {
    private static final int MOST_SERIES = 4;

    private final Grid grid;
    private final List<Period> periods;
    private final Texts.Reader texts;

    private TableCharts(FigureTable table, Texts.Reader texts) {
        this.grid = table.grid();
        this.periods = table.selection().periods();
        this.texts = texts;
    }

    /** Empty where nothing is known. */
    static Optional<Chart> of(FigureTable table, Texts.Reader texts) {
        return new TableCharts(table, texts)
                .chart()
                .filter(chart ->
                        chart.series().stream()
                                .flatMap(series -> series.values().stream())
                                .anyMatch(Optional::isPresent));
    }

    private Optional<Chart> chart() {
        return cells().findFirst().map(first -> chart(first.indicator()));
    }

    private Chart chart(Indicator first) {
        List<Unit> units = cells().map(Cell::unit).distinct().toList();
        if (!grid.ofUnits()) {
            List<Indicator> alike = alike(first);
            return periods.size() > 1
                    ? overTime(
                            first,
                            names(alike, Indicator::nameVi),
                            alike.stream()
                                    .map(one -> all(cell -> cell.indicator().equals(one)))
                                    .toList())
                    : bars(
                            first,
                            names(alike, Indicator::nameVi),
                            List.of(brief(periods.getLast())),
                            List.of(all(cell -> alike.contains(cell.indicator()))));
        }
        List<String> names = names(units, Unit::name);
        if (periods.size() > 1 && units.size() <= MOST_SERIES) {
            return overTime(
                    first,
                    names,
                    units.stream()
                            .map(unit ->
                                    all(cell ->
                                            cell.unit().equals(unit)
                                                    && cell.indicator().equals(first)))
                            .toList());
        }
        List<Period> last =
                periods.subList(Math.max(0, periods.size() - MOST_SERIES), periods.size());
        if (last.size() > 1) {
            return bars(
                    first,
                    names,
                    last.stream().map(this::brief).toList(),
                    last.stream()
                            .map(period ->
                                    all(cell ->
                                            cell.period().equals(period)
                                                    && cell.indicator().equals(first)))
                            .toList());
        }
        List<Indicator> alike = alike(first);
        return bars(
                first,
                names,
                names(alike, Indicator::nameVi),
                alike.stream().map(one -> all(cell -> cell.indicator().equals(one))).toList());
    }

    private Chart overTime(
            Indicator first, List<String> names, List<List<Optional<BigDecimal>>> values) {
        return drawn(
                Chart.Kind.LINES, first, periods.stream().map(this::brief).toList(), names, values);
    }

    private Chart bars(
            Indicator first,
            List<String> labels,
            List<String> names,
            List<List<Optional<BigDecimal>>> values) {
        return drawn(Chart.Kind.BARS, first, labels, names, values);
    }

    private Chart drawn(
            Chart.Kind kind,
            Indicator first,
            List<String> labels,
            List<String> names,
            List<List<Optional<BigDecimal>>> values) {
        List<Chart.Series> series = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            series.add(new Chart.Series(names.get(place), values.get(place)));
        }
        return new Chart("hinh-so-lieu", first.nameVi(), kind, first.unit(), labels, series);
    }

    private List<Indicator> alike(Indicator first) {
        return cells().map(Cell::indicator)
                .distinct()
                .filter(one -> one.unit().equals(first.unit()))
                .limit(MOST_SERIES)
                .toList();
    }

    private static <T> List<String> names(List<T> of, java.util.function.Function<T, String> name) {
        return of.stream().map(name).toList();
    }

    private List<Optional<BigDecimal>> all(Predicate<Cell> wanted) {
        return cells().filter(wanted).map(Cell::value).toList();
    }

    private Stream<Cell> cells() {
        return grid.lines().stream().flatMap(List::stream);
    }

    private String brief(Period period) {
        return PeriodTitles.brief(texts, period);
    }
}
