package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter about a matter: a draft until a person signs it.
 *
 * @param body to whom, or about whom, it goes
 * @param course which forwarding of the matter it belongs to
 * @param dueOn until when the body is asked to answer
 * @param draftedBy empty when a time limit ran out
 */
public record Letter(
        UUID id,
        int version,
        UUID matter,
        LetterPurpose purpose,
        Optional<UUID> body,
        int course,
        Optional<LocalDate> dueOn,
        String text,
        LocalDate draftedOn,
        Optional<UUID> draftedBy,
        Optional<Signing> signing,
        Optional<LocalDate> droppedOn) {

    /** That it was signed, and its number in the register of papers. */
    public record Signing(LocalDate on, UUID by, UUID paper, String number) {}

    public boolean isDraft() {
        return signing.isEmpty() && droppedOn.isEmpty();
    }
}
