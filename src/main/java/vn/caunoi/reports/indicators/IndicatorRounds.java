package vn.caunoi.reports.indicators;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where several processes serve one database, each follows what another one added. */
@Component
@ConditionalOnProperty(name = "caunoi.reports.totals", havingValue = "true")
class IndicatorRounds implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndicatorRounds.class);
    private static final long SECONDS_BETWEEN_LOOKS = 30;

    private final ConfiguredIndicators indicators;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("indicators").factory());

    IndicatorRounds(ConfiguredIndicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var unused =
                looks.scheduleWithFixedDelay(
                        this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            indicators.refresh();
        } catch (RuntimeException failure) {
            LOG.error("Indicators could not be looked up", failure);
        }
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
