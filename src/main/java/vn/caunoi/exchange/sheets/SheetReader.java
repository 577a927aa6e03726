package vn.caunoi.exchange.sheets;

/** A sheet of an opened source, read row by row without being held in memory. */
public sealed interface SheetReader permits CsvSheet, XlsxSheet {

    /** What the sheet holds. */
    SheetFormat format();

    /** The name that people gave to the sheet or file. */
    String shownName();

    /** Hands over all rows and problems from the top; may be called again. */
    void read(RowReceiver receiver);
}
