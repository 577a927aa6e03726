package vn.caunoi.exchange;

/** What became of the rows of one sheet. */
public record SheetCounts(String sheet, int added, int changed, int unchanged, int refused) {}
