package vn.caunoi.reports.looking;

import java.util.List;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.looking.model.Grid;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.model.Indicator;

/**
 * A table that was asked for.
 *
 * @param selection what it shows, as it was found
 * @param unit from which it starts
 * @param leftOut indicators by which areas are not set beside each other
 * @param exportable whether it may leave in a file
 */
public record FigureTable(
        Selection selection, Unit unit, Grid grid, List<Indicator> leftOut, boolean exportable) {
    public FigureTable {
        leftOut = List.copyOf(leftOut);
    }
}
