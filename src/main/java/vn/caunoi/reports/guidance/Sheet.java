package vn.caunoi.reports.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.reports.guidance.store.Receipt;

/**
 * One guidance as somebody sees it.
 *
 * @param correction what counts in its place, when it was sent to him too
 * @param sources what it passes on, the nearest first
 * @param files of itself and of its sources
 * @param receipts of the units within reach
 * @param passedOn what units below made of it, as far as it is within reach
 * @param sends whether he acts for its sender
 * @param oversees whether he sees all units it was sent to
 * @param acting units for which he answers
 */
public record Sheet(
        Guidance guidance,
        Optional<UUID> correction,
        List<Guidance> sources,
        List<KeptFile> files,
        List<Receipt> receipts,
        List<PassedOn> passedOn,
        boolean sends,
        boolean oversees,
        List<Unit> acting) {

    /** How far those are to whom a unit passed it on. */
    public record PassedOn(UnitId unit, UUID guidance, List<ReceiptState> states) {}

    /** Where the paper comes from first of all. */
    public Guidance origin() {
        return sources.isEmpty() ? guidance : sources.getLast();
    }

    /** What a unit said to it. */
    public Receipt receipt(UnitId unit) {
        return receipts.stream()
                .filter(receipt -> receipt.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
