package vn.caunoi.reports.totals;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Takes up in the background what was recorded since totals were made, so that who reads them finds
 * little left to add. What a process did not finish the next one does.
 */
@Component
@ConditionalOnProperty(name = "caunoi.reports.totals", havingValue = "true")
class TotalRounds implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TotalRounds.class);
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final TotalKeeping keeping;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("totals").factory());

    TotalRounds(TotalKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var unused =
                looks.scheduleWithFixedDelay(
                        this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            var unused = keeping.takeUp();
        } catch (RuntimeException failure) {
            LOG.error("Totals could not be brought up to date", failure);
        }
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
