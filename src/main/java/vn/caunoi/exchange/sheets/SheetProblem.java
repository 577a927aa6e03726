package vn.caunoi.exchange.sheets;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something wrong with a file, a sheet or a whole row, before any cell was looked at.
 *
 * @param sheet the sheet's contract name or, where it has none, the name of the sheet or file
 * @param row the row as a spreadsheet counts it
 */
public record SheetProblem(
        String sheet, OptionalInt row, Reach reach, String messageKey, List<Object> args) {

    private static final String PREFIX = "exchange.reading.problem.";

    /** Names of files and sheets come from outside and are shown like values. */
    public SheetProblem {
        sheet = ShownValue.cut(sheet);
    }

    /** How much is lost by a problem. */
    public enum Reach {
        /** Nothing: people are told, that is all. */
        NOTICE,
        /** One row is not read. */
        ROW,
        /** The rest of the sheet is not read. */
        SHEET,
        /** Nothing of the file is read. */
        FILE
    }

    /** Whether anything is lost. */
    public boolean refuses() {
        return reach != Reach.NOTICE;
    }

    static SheetProblem notice(String sheet, String key, Object... args) {
        return new SheetProblem(
                sheet, OptionalInt.empty(), Reach.NOTICE, PREFIX + key, List.of(args));
    }

    static SheetProblem row(String sheet, int row, String key, Object... args) {
        return new SheetProblem(sheet, OptionalInt.of(row), Reach.ROW, PREFIX + key, List.of(args));
    }

    static SheetProblem sheet(String sheet, String key, Object... args) {
        return new SheetProblem(
                sheet, OptionalInt.empty(), Reach.SHEET, PREFIX + key, List.of(args));
    }

    static SheetProblem file(String name, String key, Object... args) {
        return new SheetProblem(name, OptionalInt.empty(), Reach.FILE, PREFIX + key, List.of(args));
    }
}
