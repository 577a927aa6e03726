package vn.caunoi.notifications;

import java.time.Clock;
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
 * Looks every few seconds what is due. Each channel has a hand of its own, so that a slow server
 * holds up nobody else; whatever fell due while no process ran is found at the first look.
 */
@Component
@ConditionalOnProperty(name = "caunoi.notifications.sending", havingValue = "true")
class SendingLooks implements ApplicationRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendingLooks.class);
    private static final long SECONDS_BETWEEN_LOOKS = 3;

    private final Home home;
    private final Sending sending;
    private final Clock clock;
    private final ScheduledExecutorService looks =
            Executors.newScheduledThreadPool(
                    Channel.values().length,
                    Thread.ofPlatform().daemon().name("messages-", 0).factory());

    SendingLooks(Home home, Sending sending, Clock clock) {
        this.home = home;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        home.settle();
        for (Channel channel : Channel.values()) {
            var unused =
                    looks.scheduleWithFixedDelay(
                            () -> look(channel),
                            SECONDS_BETWEEN_LOOKS,
                            SECONDS_BETWEEN_LOOKS,
                            TimeUnit.SECONDS);
        }
    }

    private void look(Channel channel) {
        try {
            int tried = sending.round(channel, clock);
            if (tried > 0) {
                LOG.info("{}: {} messages tried", channel, tried);
            }
        } catch (RuntimeException failure) {
            LOG.error("Messages by {} could not be sent", channel, failure);
        }
    }

    @Override
    public void close() {
        looks.shutdown();
    }
}
