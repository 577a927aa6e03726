package vn.caunoi.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the demonstration before the application is ready, when it was asked for. */
@Component
@ConditionalOnProperty(name = "caunoi.demonstration", havingValue = "true")
final class DemonstrationAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtStart.class);

    private final Demonstration demonstration;

    DemonstrationAtStart(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.load()) {
            LOG.info("The demonstration ward was loaded");
        }
    }
}
