package vn.caunoi.notifications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due by one channel, message by message; calls no server within a transaction. */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final Set<Trouble> NO_LETTER =
            Set.of(Trouble.NO_ADDRESS, Trouble.ADDRESS_REFUSED, Trouble.NOT_SET_UP);

    private final Outbox outbox;
    private final Compositions compositions;
    private final Telephones telephones;
    private final Map<Channel, Carrier> carriers;

    Sending(
            Outbox outbox,
            Compositions compositions,
            Telephones telephones,
            List<Carrier> carriers) {
        this.outbox = outbox;
        this.compositions = compositions;
        this.telephones = telephones;
        this.carriers =
                carriers.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Carrier::channel, Function.identity()));
    }

    /**
     * Sends all that is due and returns how many messages were tried. A round may take long, so the
     * clock is asked for every message.
     */
    int round(Channel channel, InstantSource clock) {
        int tried = 0;
        Optional<Delivery> next = outbox.claim(channel, clock.instant());
        while (next.isPresent()) {
            Delivery delivery = next.get();
            close(delivery, outcome(delivery), clock.instant());
            tried++;
            next = outbox.claim(channel, clock.instant());
        }
        return tried;
    }

    private void close(Delivery delivery, Outcome outcome, Instant now) {
        if (outcome.trouble().filter(why -> isForTelephone(delivery, why)).isPresent()) {
            outbox.closeForText(delivery, outcome, now);
        } else {
            outbox.close(delivery, outcome, now);
        }
    }

    /** Whom no letter reaches a short message may. */
    private boolean isForTelephone(Delivery delivery, Trouble why) {
        return delivery.channel() == Channel.EMAIL
                && NO_LETTER.contains(why)
                && telephones.reach(delivery.notice());
    }

    /** A message that ended every process that had it in hand is not tried for ever. */
    private Outcome outcome(Delivery delivery) {
        if (delivery.tries() > 1 && RetryWaits.after(delivery.tries() - 1).isEmpty()) {
            return new Outcome.Permanent(Trouble.INTERRUPTED);
        }
        try {
            return tryOnce(delivery);
        } catch (RuntimeException failure) {
            // neither words nor addresses belong into the log
            LOG.error(
                    "Message {} could not be sent by {}: {}",
                    delivery.id(),
                    delivery.channel(),
                    failure.getClass().getName());
            return new Outcome.Temporary(Trouble.OWN_FAULT);
        }
    }

    private Outcome tryOnce(Delivery delivery) {
        Notice notice = delivery.notice();
        if (!compositions.knows(notice)) {
            return new Outcome.Dropped(Trouble.UNKNOWN_KIND);
        }
        Carrier carrier =
                Optional.ofNullable(carriers.get(delivery.channel()))
                        .orElseThrow(() -> new IllegalStateException("No carrier"));
        return compositions
                .leaving(notice)
                .map(text -> carrier.carry(delivery, text))
                .orElseGet(() -> new Outcome.Dropped(Trouble.NO_LONGER_APPLIES));
    }
}
