package vn.caunoi.exchange;

import java.util.HashMap;
import java.util.Map;
import vn.caunoi.exchange.sheets.Cell;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.exchange.sheets.SheetRow;

/** What a person typed over faulty cells of a file, without touching the file. */
public record Mends(Map<Place, String> texts) {
    public static final Mends NONE = new Mends(Map.of());

    /** A cell by contract names and the row as a spreadsheet counts it. */
    public record Place(String sheet, int row, String column) {}

    public Mends {
        texts = Map.copyOf(texts);
    }

    /** These mends and, over them, newer ones. */
    public Mends with(Map<Place, String> newer) {
        Map<Place, String> all = new HashMap<>(texts);
        all.putAll(newer);
        return new Mends(all);
    }

    SheetRow on(SheetFormat format, SheetRow row) {
        if (texts.isEmpty()) {
            return row;
        }
        Map<vn.caunoi.exchange.sheets.Column, Cell> cells = new HashMap<>(row.cells());
        boolean mended = false;
        for (var column : format.columns()) {
            String text = texts.get(new Place(format.fileName(), row.number(), column.name()));
            if (text != null) {
                cells.put(column, text.isBlank() ? new Cell.Empty() : new Cell.Text(text));
                mended = true;
            }
        }
        return mended ? new SheetRow(row.number(), cells) : row;
    }
}
