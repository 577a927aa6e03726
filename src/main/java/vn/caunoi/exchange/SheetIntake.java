package vn.caunoi.exchange;

import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.storage.MergeCounts;

/** Takes in one sheet: rows one by one, then the whole. */
interface SheetIntake {
    /** A row whose cells could all be read. */
    void row(RowValues row);

    /** Merges what was accepted. */
    MergeCounts finish();
}
