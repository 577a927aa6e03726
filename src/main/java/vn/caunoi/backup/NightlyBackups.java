package vn.caunoi.backup;

import java.time.Clock;
import java.time.ZonedDateTime;
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
 * Looks every few minutes whether the backup of the night is due. Many of these machines are
 * switched off at night: then it is made up for in the morning.
 */
@Component
@ConditionalOnProperty(name = "caunoi.backup.nightly", havingValue = "true")
class NightlyBackups implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackups.class);
    private static final long MINUTES_BETWEEN_LOOKS = 5;

    private final BackupDesk desk;
    private final BackupRuns runs;
    private final Clock clock;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("nightly-backup").factory());

    NightlyBackups(BackupDesk desk, BackupRuns runs, Clock clock) {
        this.desk = desk;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var unused =
                looks.scheduleWithFixedDelay(
                        this::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    void look() {
        try {
            if (isDue()) {
                desk.nightly(this::isDue);
            }
        } catch (RuntimeException failure) {
            LOG.error("The backup of the night could not be begun", failure);
        }
    }

    private boolean isDue() {
        return Nights.isDue(ZonedDateTime.now(clock), runs.lastDone(), runs.last(Reason.NIGHTLY));
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
