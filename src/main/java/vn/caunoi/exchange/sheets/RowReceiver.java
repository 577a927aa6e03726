package vn.caunoi.exchange.sheets;

/** Takes the rows and problems of a sheet one at a time, in the order of the sheet. */
public interface RowReceiver {

    /** A row with at least one cell that is not empty. */
    void row(SheetRow row);

    /** A problem of the sheet or of one of its rows. */
    void problem(SheetProblem problem);
}
