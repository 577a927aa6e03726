package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.OneAtATime;

/**
 * Looks at the clocks of matters at the start and every few minutes, one process at a time. A
 * machine that was switched off makes up for it by itself.
 */
@Component
@ConditionalOnProperty(name = "caunoi.matters.sweep", havingValue = "true")
class SweepRounds implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SweepRounds.class);
    private static final long MINUTES_BETWEEN_LOOKS = 5;

    private final Sweep sweep;
    private final OneAtATime turns;
    private final Clock clock;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("matter-clocks").factory());

    SweepRounds(Sweep sweep, OneAtATime turns, Clock clock) {
        this.sweep = sweep;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var unused =
                looks.scheduleWithFixedDelay(
                        this::look, 0, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    void look() {
        try {
            turns.attempt("matters.sweep", () -> sweep.run(LocalDate.now(clock)))
                    .filter(done -> done.looked() > 0)
                    .ifPresent(done -> LOG.info("Clocks of matters: {}", done));
        } catch (RuntimeException failure) {
            LOG.error("The clocks of matters could not be looked at", failure);
        }
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
