package vn.caunoi.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Seals each minute what was written since; at its start also what lay there longer. */
@Component
@ConditionalOnProperty(name = "caunoi.journal.sealing", havingValue = "true")
class RegularSealing implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegularSealing.class);
    private static final long SECONDS_BETWEEN = 60;

    private final Sealing sealing;
    private final ScheduledExecutorService work =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal-sealing").factory());

    RegularSealing(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        work.execute(() -> attempt(sealing::sealAll));
        var unused =
                work.scheduleWithFixedDelay(
                        () -> attempt(sealing::sealLately),
                        SECONDS_BETWEEN,
                        SECONDS_BETWEEN,
                        TimeUnit.SECONDS);
    }

    private static void attempt(Runnable sealing) {
        try {
            sealing.run();
        } catch (RuntimeException failure) {
            LOG.error("The journal could not be sealed", failure);
        }
    }

    @Override
    public void close() {
        work.shutdown();
    }
}
