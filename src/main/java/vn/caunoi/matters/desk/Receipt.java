package vn.caunoi.matters.desk;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.ReceiptCode;

/**
 * That a matter was written down.
 *
 * @param code for the sender alone
 * @param act by which who typed it can take it back
 */
public record Receipt(Matter matter, UUID voice, ReceiptCode code, Optional<UUID> act) {}
