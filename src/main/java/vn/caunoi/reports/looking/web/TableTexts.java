package vn.caunoi.reports.looking.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.web.PageFrame;

/** What stands above and beside the figures of a table in a file. */
final class TableTexts {
    private TableTexts() {}

    static List<String> heads(FigureTable table, PageFrame frame) {
        List<String> heads = new ArrayList<>();
        boolean ofUnits = table.grid().ofUnits();
        heads.add(frame.text(ofUnits ? "looking.column.unit" : "looking.column.indicator"));
        heads.add(frame.text("looking.column.code"));
        if (!ofUnits) {
            heads.add(frame.text("looking.column.measure"));
        }
        for (Cell cell : table.grid().columns()) {
            String period = PeriodTitles.title(frame.texts(), cell.period());
            heads.add(
                    ofUnits
                            ? frame.text(
                                    "looking.file.column",
                                    cell.indicator().nameVi(),
                                    cell.indicator().unit(),
                                    period)
                            : period);
        }
        return heads;
    }

    static List<String> labels(FigureTable table, List<Cell> line) {
        Cell first = line.getFirst();
        return table.grid().ofUnits()
                ? List.of(first.unit().name(), first.unit().code())
                : List.of(
                        first.indicator().nameVi(),
                        first.indicator().code(),
                        first.indicator().unit());
    }
}
