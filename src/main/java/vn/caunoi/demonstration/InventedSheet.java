package vn.caunoi.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.exchange.sheets.Column;
import vn.caunoi.exchange.sheets.SheetFormat;

/** A sheet of the import format while its rows are being invented. */
final class InventedSheet {
    private final SheetFormat format;
    private final List<Row> rows = new ArrayList<>();

    InventedSheet(SheetFormat format) {
        this.format = format;
    }

    /** The cells of a row by the names of their columns; what is not set stays empty. */
    final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Row with(String column, Object value) {
            if (format.column(column).isEmpty()) {
                throw new IllegalArgumentException(format + " has no column " + column);
            }
            cells.put(column, value.toString());
            return this;
        }

        Row with(String column, Optional<?> value) {
            return value.map(present -> with(column, present)).orElse(this);
        }

        private List<String> inOrder() {
            return columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
        }
    }

    SheetFormat format() {
        return format;
    }

    /** A new last row, empty so far. */
    Row row() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    List<String> columns() {
        return format.columns().stream().map(Column::name).toList();
    }

    List<List<String>> rows() {
        return rows.stream().map(Row::inOrder).toList();
    }
}
