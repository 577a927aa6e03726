package vn.caunoi.backup;

/** Is told how far a backup or its restoration has come; stops it by throwing. */
@FunctionalInterface
public interface BackupProgress {
    /**
     * Called after each table, and within a large one every few megabytes.
     *
     * @param tables those that are finished
     * @param all how many there are
     */
    void at(int tables, int all);
}
