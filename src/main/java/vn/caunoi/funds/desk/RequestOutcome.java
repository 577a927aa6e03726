package vn.caunoi.funds.desk;

import java.util.UUID;

/**
 * A step that was made.
 *
 * @param act to be taken back
 */
public record RequestOutcome(UUID request, UUID act) {}
