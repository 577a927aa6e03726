package vn.caunoi.reports.indicators;

import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Rounds;

/** Where several processes serve one database, each follows what another one added. */
@Component
@ConditionalOnProperty(name = "caunoi.reports.indicators", havingValue = "true")
class IndicatorRounds implements ApplicationRunner, AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final ConfiguredIndicators indicators;
    private final Rounds rounds = new Rounds("indicators", "Indicators could not be looked up");

    IndicatorRounds(ConfiguredIndicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.begin(BETWEEN, BETWEEN, indicators::refresh);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
