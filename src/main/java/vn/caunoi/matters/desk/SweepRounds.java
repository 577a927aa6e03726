package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.storage.Rounds;

/**
 * Looks at the clocks of matters at the start and every few minutes, one process at a time. A
 * machine that was switched off makes up for it by itself.
 */
@Component
@ConditionalOnProperty(name = "caunoi.matters.sweep", havingValue = "true")
class SweepRounds implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SweepRounds.class);
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final Sweep sweep;
    private final OneAtATime turns;
    private final Clock clock;
    private final Rounds rounds =
            new Rounds("matter-clocks", "The clocks of matters could not be looked at");

    SweepRounds(Sweep sweep, OneAtATime turns, Clock clock) {
        this.sweep = sweep;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.begin(Duration.ZERO, BETWEEN, this::look);
    }

    void look() {
        turns.attempt("matters.sweep", () -> sweep.run(LocalDate.now(clock)))
                .filter(done -> done.looked() > 0)
                .ifPresent(done -> LOG.info("Clocks of matters: {}", done));
    }

    @Override
    public void close() {
        rounds.close();
    }
}
