package vn.caunoi.exchange.sheets;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number its number as a spreadsheet counts it; the header is 1
 * @param cells the cells of the known columns that the sheet has
 */
public record SheetRow(int number, Map<Column, Cell> cells) {

    /** The cell of this column, empty when the sheet has no such column. */
    public Cell cell(Column column) {
        return cells.getOrDefault(column, new Cell.Empty());
    }
}
