package vn.caunoi.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Rounds;

/**
 * Looks every few minutes whether the backup of the night is due. Many of these machines are
 * switched off at night: then it is made up for in the morning.
 */
@Component
@ConditionalOnProperty(name = "caunoi.backup.nightly", havingValue = "true")
class NightlyBackups implements ApplicationRunner, AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final BackupDesk desk;
    private final BackupRuns runs;
    private final Clock clock;
    private final Rounds rounds =
            new Rounds("nightly-backup", "The backup of the night could not be begun");

    NightlyBackups(BackupDesk desk, BackupRuns runs, Clock clock) {
        this.desk = desk;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.begin(BETWEEN, BETWEEN, this::look);
    }

    void look() {
        if (isDue()) {
            desk.nightly(this::isDue);
        }
    }

    private boolean isDue() {
        return Nights.isDue(ZonedDateTime.now(clock), runs.lastDone(), runs.last(Reason.NIGHTLY));
    }

    @Override
    public void close() {
        rounds.close();
    }
}
