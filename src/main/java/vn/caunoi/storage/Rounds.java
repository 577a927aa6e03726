package vn.caunoi.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that the product does by itself, again and again while it serves, by one hand. A round that
 * fails is told in the log, and the next one comes all the same.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String failing;
    private final ScheduledExecutorService hand;

    /**
     * Nothing is done yet.
     *
     * @param name of the thread
     * @param failing what the log says of a round that failed
     */
    public Rounds(String name, String failing) {
        this.failing = failing;
        this.hand =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Begins; each round comes so long after the end of the one before. */
    public void begin(Duration before, Duration between, Runnable round) {
        var unused =
                hand.scheduleWithFixedDelay(
                        () -> attempt(round),
                        before.toMillis(),
                        between.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.error(failing, failure);
        }
    }

    @Override
    public void close() {
        hand.shutdown();
    }
}
