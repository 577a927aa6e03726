package vn.caunoi.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of an import.
 *
 * @param batch under which it can be undone; empty when nothing was kept
 * @param counts per sheet, in import order
 * @param faults one per cell or row that was refused, at most {@link #MOST_FAULTS}
 * @param furtherFaults how many more there were
 * @param notices what people should know though nothing was lost by it
 */
public record ImportResult(
        Optional<UUID> batch,
        List<SheetCounts> counts,
        List<Fault> faults,
        int furtherFaults,
        List<String> notices) {
    /** A list that nobody would read to its end anyway; the count stays exact. */
    public static final int MOST_FAULTS = 1_000;

    public boolean isClean() {
        return faults.isEmpty();
    }

    public int faultCount() {
        return faults.size() + furtherFaults;
    }
}
