package vn.caunoi.exchange.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns the raw rows of one sheet into rows under its header. */
final class SheetAssembly {

    /** Whether a row must have as many cells as the header. */
    enum Width {
        FREE,
        AS_HEADER
    }

    private final SheetFormat format;
    private final LegacyLetters letters;
    private final Width width;
    private final RowReceiver receiver;
    private final Set<Integer> reportedUnnamed = new HashSet<>();
    private Optional<Header> header = Optional.empty();

    SheetAssembly(SheetFormat format, LegacyLetters letters, Width width, RowReceiver receiver) {
        this.format = format;
        this.letters = letters;
        this.width = width;
        this.receiver = receiver;
    }

    /** The number of columns once the header is known. */
    OptionalInt headerWidth() {
        return header.map(h -> OptionalInt.of(h.width())).orElse(OptionalInt.empty());
    }

    /** Takes a row; false when no further row can be used. */
    boolean accept(RawRow row) {
        if (row.isBlank()) {
            return true;
        }
        if (header.isEmpty()) {
            return acceptHeader(row);
        }
        Header known = header.get();
        if (width == Width.AS_HEADER && !fits(row, known)) {
            receiver.problem(
                    SheetProblem.row(
                            format.fileName(),
                            row.number(),
                            "ragged",
                            row.cells().size(),
                            known.width()));
            return true;
        }
        reportUnnamed(row, known);
        receiver.row(new SheetRow(row.number(), cells(row, known)));
        return true;
    }

    /** Reports a sheet that ended before any header. */
    void finish() {
        if (header.isEmpty()) {
            receiver.problem(SheetProblem.sheet(format.fileName(), "emptySheet"));
        }
    }

    private boolean acceptHeader(RawRow row) {
        Header found = Header.of(format, row.cells().stream().map(this::caption).toList());
        header = Optional.of(found);
        found.problems().forEach(receiver::problem);
        return found.isSound();
    }

    private String caption(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> letters.repair(value);
            case Cell.Number(var value) -> value.toString();
            case Cell.Date _, Cell.Formula _, Cell.Failed _, Cell.Empty _ -> "";
        };
    }

    private static boolean fits(RawRow row, Header header) {
        List<Cell> cells = row.cells();
        return cells.size() >= header.width()
                && cells.subList(header.width(), cells.size()).stream().allMatch(Cell::isBlank);
    }

    private void reportUnnamed(RawRow row, Header header) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!header.captioned().contains(i)
                    && !row.cells().get(i).isBlank()
                    && reportedUnnamed.add(i)) {
                receiver.problem(SheetProblem.notice(format.fileName(), "unnamedColumn", i + 1));
            }
        }
    }

    private Map<Column, Cell> cells(RawRow row, Header header) {
        Map<Column, Cell> cells = HashMap.newHashMap(header.positions().size());
        header.positions()
                .forEach((index, column) -> {
                    if (index < row.cells().size()) {
                        cells.put(column, repaired(row.cells().get(index)));
                    }
                });
        return cells;
    }

    private Cell repaired(Cell cell) {
        return letters != LegacyLetters.NONE && cell instanceof Cell.Text(String value)
                ? new Cell.Text(letters.repair(value))
                : cell;
    }
}
