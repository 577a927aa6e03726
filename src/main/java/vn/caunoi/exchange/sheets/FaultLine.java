package vn.caunoi.exchange.sheets;

/** One line for people about one fault: sheet, row, column, then what is wrong and what to do. */
public final class FaultLine {

    private static final String PREFIX = "exchange.reading.line.";

    private FaultLine() {}

    /** The line of a cell that could not be read. */
    public static String of(SheetFormat format, int row, CellFault fault, Wording wording) {
        String reason = wording.text(fault.messageKey(), fault.args());
        return ofCell(format, row, fault.column(), reason, wording);
    }

    /** The line of a problem of a file, sheet or row. */
    public static String of(SheetProblem problem, Wording wording) {
        String reason = wording.text(problem.messageKey(), problem.args());
        return problem.row().isPresent()
                ? wording.text(PREFIX + "row", problem.sheet(), problem.row().getAsInt(), reason)
                : wording.text(PREFIX + "sheet", problem.sheet(), reason);
    }

    /** The line of a cell that was refused for a reason found elsewhere. */
    public static String ofCell(
            SheetFormat format, int row, Column column, String reason, Wording wording) {
        return wording.text(
                PREFIX + "cell", format.fileName(), row, column.name(), column.caption(), reason);
    }

    /** The line of a row that was refused for a reason found elsewhere. */
    public static String ofRow(SheetFormat format, int row, String reason, Wording wording) {
        return wording.text(PREFIX + "row", format.fileName(), row, reason);
    }
}
