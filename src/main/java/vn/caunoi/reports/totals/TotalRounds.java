package vn.caunoi.reports.totals;

import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Rounds;

/**
 * Takes up in the background what was recorded since totals were made, so that who reads them finds
 * little left to add. What a process did not finish the next one does.
 */
@Component
@ConditionalOnProperty(name = "caunoi.reports.totals", havingValue = "true")
class TotalRounds implements ApplicationRunner, AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final TotalKeeping keeping;
    private final Rounds rounds = new Rounds("totals", "Totals could not be brought up to date");

    TotalRounds(TotalKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.begin(BETWEEN, BETWEEN, keeping::takeUp);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
