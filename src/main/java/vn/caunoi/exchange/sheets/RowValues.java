package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values of one row by the names of their columns, and the faults of the others. */
public final class RowValues {

    private final SheetFormat format;
    private final int number;
    private final Map<String, CellValue> values = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    private RowValues(SheetFormat format, int number) {
        this.format = format;
        this.number = number;
    }

    /** Reads all cells of the row. */
    public static RowValues of(SheetFormat format, SheetRow row, CellValues cells) {
        var values = new RowValues(format, row.number());
        for (Column column : format.columns()) {
            switch (cells.read(column, row.cell(column))) {
                case CellValue value -> values.values.put(column.name(), value);
                case CellFault fault -> values.faults.add(fault);
            }
        }
        return values;
    }

    /** What the row holds. */
    public SheetFormat format() {
        return format;
    }

    /** The row as a spreadsheet counts it. */
    public int number() {
        return number;
    }

    /** The faults of the row's cells in the order of the columns. */
    public List<CellFault> faults() {
        return List.copyOf(faults);
    }

    /** The text of a text column, or the code of a code column. */
    public Optional<String> text(String column) {
        return switch (value(column)) {
            case CellValue.Text(String text) -> Optional.of(text);
            case CellValue.Code(String code) -> Optional.of(code);
            case CellValue.Missing() -> Optional.empty();
            case CellValue other -> throw wrong(column, other);
        };
    }

    /** The day of a date column. */
    public Optional<LocalDate> day(String column) {
        return switch (value(column)) {
            case CellValue.Day(LocalDate day) -> Optional.of(day);
            case CellValue.Missing() -> Optional.empty();
            case CellValue other -> throw wrong(column, other);
        };
    }

    /** The number of a count or amount column. */
    public Optional<Long> whole(String column) {
        return switch (value(column)) {
            case CellValue.Whole(long number) -> Optional.of(number);
            case CellValue.Missing() -> Optional.empty();
            case CellValue other -> throw wrong(column, other);
        };
    }

    /** The number of a column with decimals. */
    public Optional<BigDecimal> decimal(String column) {
        return switch (value(column)) {
            case CellValue.Decimal(BigDecimal number) -> Optional.of(number);
            case CellValue.Missing() -> Optional.empty();
            case CellValue other -> throw wrong(column, other);
        };
    }

    /** The codes of a column that may hold several, none when it is empty. */
    public List<String> codes(String column) {
        return switch (value(column)) {
            case CellValue.Codes(List<String> codes) -> codes;
            case CellValue.Missing() -> List.of();
            case CellValue other -> throw wrong(column, other);
        };
    }

    /** A faulty cell counts as empty. */
    private CellValue value(String column) {
        if (format.column(column).isEmpty()) {
            throw new IllegalArgumentException(format + " has no column " + column);
        }
        return values.getOrDefault(column, new CellValue.Missing());
    }

    private static IllegalArgumentException wrong(String column, CellValue value) {
        return new IllegalArgumentException(
                column + " is a " + value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
