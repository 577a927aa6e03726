package vn.caunoi.reports.looking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.reports.looking.model.Fifth;
import vn.caunoi.reports.looking.model.Grid;
import vn.caunoi.reports.looking.model.Order;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.looking.web.TableView.CellView;
import vn.caunoi.reports.looking.web.TableView.ColumnView;
import vn.caunoi.reports.looking.web.TableView.FifthView;
import vn.caunoi.reports.looking.web.TableView.LineView;
import vn.caunoi.web.PageFrame;

/** Makes the view of a table. */
final class TableViews {
    private static final List<String> SHADES =
            List.of("#cfe3e0", "#9cc8c2", "#5fa39b", "#2f7f77", "#0b5d57");
    private static final int STEP = 12;

    private final FigureTable table;
    private final PageFrame frame;
    private final Grid grid;
    private final Selection selection;

    TableViews(FigureTable table, PageFrame frame) {
        this.table = table;
        this.frame = frame;
        this.grid = table.grid();
        this.selection = table.selection();
    }

    TableView view() {
        List<List<Optional<Fifth>>> fifths =
                IntStream.range(0, grid.columns().size())
                        .mapToObj(column ->
                                selection.shaded()
                                        ? grid.fifths(column)
                                        : List.<Optional<Fifth>>of())
                        .toList();
        List<LineView> lines = new ArrayList<>();
        for (int line = 0; line < grid.lines().size(); line++) {
            lines.add(line(line, fifths));
        }
        return new TableView(
                frame.text(grid.ofUnits() ? "looking.column.unit" : "looking.column.indicator"),
                grid.ofUnits() ? byName() : "",
                IntStream.range(0, grid.columns().size()).mapToObj(this::column).toList(),
                lines);
    }

    private String byName() {
        boolean named = selection.order() instanceof Order.ByName;
        return LookingPaths.table(selection.in(named ? Order.USUAL : new Order.ByName()));
    }

    private ColumnView column(int place) {
        Cell cell = grid.columns().get(place);
        boolean falls = selection.order().equals(new Order.ByValue(place, true));
        boolean rises = selection.order().equals(new Order.ByValue(place, false));
        return new ColumnView(
                title(cell),
                grid.ofUnits() ? cell.indicator().unit() : "",
                grid.mayRank(place)
                        ? LookingPaths.table(selection.in(new Order.ByValue(place, !falls)))
                        : "",
                falls ? "descending" : rises ? "ascending" : "none",
                frame.text(
                        falls
                                ? "looking.sort.falling"
                                : rises ? "looking.sort.rising" : "looking.sort"));
    }

    private String title(Cell cell) {
        String period = PeriodTitles.brief(frame.texts(), cell.period());
        if (!grid.ofUnits()) {
            return period;
        }
        return selection.periods().size() > 1
                ? frame.text("looking.column", cell.indicator().nameVi(), period)
                : cell.indicator().nameVi();
    }

    private LineView line(int place, List<List<Optional<Fifth>>> fifths) {
        List<Cell> cells = grid.lines().get(place);
        Cell first = cells.getFirst();
        List<CellView> views = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Optional<Fifth> fifth =
                    selection.shaded() ? fifths.get(column).get(place) : Optional.empty();
            views.add(cell(cells.get(column), fifth));
        }
        return grid.ofUnits()
                ? new LineView(
                        first.unit().name(),
                        LookingPaths.overview(first.unit().code(), selection.periods().getLast()),
                        "",
                        views)
                : new LineView(
                        first.indicator().nameVi(),
                        "/so-lieu/dien-bien/"
                                + table.unit().code()
                                + "/"
                                + first.indicator().code(),
                        first.indicator().unit(),
                        views);
    }

    private CellView cell(Cell cell, Optional<Fifth> fifth) {
        return new CellView(
                cell.value().map(frame.format()::decimal).orElse("–"),
                LookingPaths.origin(cell),
                fifth.map(one ->
                        new FifthView(
                                one.number() * STEP,
                                SHADES.get(one.number() - 1),
                                frame.text(one.key()))));
    }
}
