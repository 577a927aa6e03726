package vn.caunoi.funds.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.funds.model.RequestState;

/**
 * A step as it was written down.
 *
 * @param number from 1
 * @param word code word of the step
 * @param state after it
 */
public record StepRow(
        UUID request,
        int number,
        String word,
        RequestState state,
        Optional<String> reason,
        Optional<UUID> voucher,
        UUID batch,
        UUID account,
        OffsetDateTime madeAt) {
    /** The message that tells people of the step. */
    public String key() {
        return "funds.step." + word.replace('_', '-');
    }
}
