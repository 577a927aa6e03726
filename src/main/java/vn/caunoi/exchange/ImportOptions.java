package vn.caunoi.exchange;

/**
 * @param dryRun keeps nothing, only tells what would happen
 * @param allOrNothing keeps nothing when any row is at fault
 */
public record ImportOptions(boolean dryRun, boolean allOrNothing) {
    public static final ImportOptions KEEP_GOOD_ROWS = new ImportOptions(false, false);
    public static final ImportOptions PREVIEW = new ImportOptions(true, false);
}
