package vn.caunoi.storage;

/**
 * What a batch did to one table.
 *
 * @param added rows that were not there
 * @param changed rows that had other values; the old ones are in the table's history
 * @param unchanged rows that stood there already, to the letter
 */
public record MergeCounts(int added, int changed, int unchanged) {
    public static final MergeCounts NONE = new MergeCounts(0, 0, 0);
}
