package vn.caunoi.papers.batches;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Many papers being written, or written, for the account that asked.
 *
 * @param message key of the sentence that tells why it failed
 * @param file the ZIP, while it is kept
 */
public record Batch(
        UUID id,
        String source,
        State state,
        int total,
        int written,
        Optional<String> message,
        Optional<UUID> file,
        boolean cancelAsked,
        OffsetDateTime madeAt) {

    /** How far it is. */
    public enum State {
        /** Being written. */
        RUNNING,
        /** All written. */
        DONE,
        /** Stopped by its maker; nothing kept. */
        CANCELLED,
        /** Stopped by a failure; nothing kept. */
        FAILED,
        /** The program was stopped in the midst of it; nothing kept. */
        BROKEN_OFF;

        /** The code word of tables. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Key of its state's name. */
    public String stateKey() {
        return "papers.batch.state." + state.word().replace('_', '-');
    }

    /** Key of its source's name. */
    public String sourceKey() {
        return "papers.source." + source;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public String href() {
        return BatchPage.PATH + "/" + id;
    }
}
