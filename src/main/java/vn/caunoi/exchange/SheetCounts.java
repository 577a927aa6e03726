package vn.caunoi.exchange;

/** What became of the rows of one sheet. */
public record SheetCounts(String sheet, int added, int changed, int unchanged, int refused) {
    /** Key of the sheet's name for people. */
    public String nameKey() {
        return "exchange.reading.sheet." + sheet;
    }
}
