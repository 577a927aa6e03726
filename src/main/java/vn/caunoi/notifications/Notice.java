package vn.caunoi.notifications;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.caunoi.organization.UnitId;

/**
 * One message to one recipient, in ids alone.
 *
 * @param commune the commune of the record it tells of; who may read that record may see in the
 *     outbox that the message left
 * @param unit the unit of that record
 * @param kind code word of the occasion, which one {@link NoticeSource} composes
 * @param about the record it tells of
 * @param version of that record or step: nobody gets the same kind about the same version twice
 * @param heldBack how long it waits after it was posted; at least {@link
 *     vn.caunoi.access.Acts#ACCEPTED} in any case
 */
public record Notice(
        UnitId commune,
        UnitId unit,
        String kind,
        UUID about,
        int version,
        Recipient to,
        Duration heldBack) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9._-]{0,79}");

    public Notice {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("No code word: " + kind);
        }
        if (heldBack.isNegative()) {
            throw new IllegalArgumentException("A notice cannot leave before it is posted.");
        }
    }
}
