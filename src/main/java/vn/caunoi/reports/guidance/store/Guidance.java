package vn.caunoi.reports.guidance.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.Content;

/**
 * Something that was sent down.
 *
 * @param forwards what came from above and is passed on by it
 * @param replaces the earlier one of which it is the correction
 * @param replacedBy its own correction
 */
public record Guidance(
        UUID id,
        UnitId sender,
        Content content,
        Optional<UUID> forwards,
        Optional<UUID> replaces,
        UUID account,
        OffsetDateTime at,
        Optional<UUID> replacedBy,
        Optional<Withdrawal> withdrawal) {

    /** Why its sender took it back. */
    public record Withdrawal(String reason, UUID account, OffsetDateTime at) {}

    /** Whether it is neither taken back nor replaced. */
    public boolean stands() {
        return replacedBy.isEmpty() && withdrawal.isEmpty();
    }
}
