package vn.caunoi.storage;

/**
 * What undoing a batch did to one table.
 *
 * @param withdrawn rows the batch had added, now withdrawn
 * @param restored rows the batch had changed, now as before
 * @param kept rows that somebody changed afterwards, left as they are
 */
public record UndoCounts(int withdrawn, int restored, int kept) {
    public static final UndoCounts NONE = new UndoCounts(0, 0, 0);

    public UndoCounts plus(UndoCounts other) {
        return new UndoCounts(
                withdrawn + other.withdrawn, restored + other.restored, kept + other.kept);
    }
}
