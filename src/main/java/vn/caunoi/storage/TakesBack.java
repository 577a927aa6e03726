package vn.caunoi.storage;

import java.util.Optional;
import java.util.UUID;

/**
 * A keeper of records whose batches can be taken back. Every act at the screen is a batch, so that
 * it can be undone while the person still looks at it.
 */
public interface TakesBack {
    /**
     * Takes back what a batch wrote here, in the running transaction.
     *
     * @param reason for the history, in Vietnamese
     * @return empty when later records rest on it: then nothing of the batch may be taken back
     */
    Optional<UndoCounts> takeBack(UUID batch, String reason);
}
