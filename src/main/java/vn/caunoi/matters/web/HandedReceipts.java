package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.people.Seals;

/**
 * The receipt code on its short way from the form to the page that shows it: sealed, in the session
 * of who typed the form, for a few minutes. It stands in no address.
 */
@Component
class HandedReceipts {
    private static final String PLACE = HandedReceipts.class.getName();
    private static final Duration SHOWN = Duration.ofMinutes(10);

    private final Seals seals;
    private final Clock clock;

    HandedReceipts(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** What is shown: the code as it is written down, and the matter. */
    record Handed(UUID matter, String code) {
        @Override
        public String toString() {
            return "Handed[not shown]";
        }
    }

    private record Kept(UUID matter, byte[] sealed, Instant until) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    void keep(HttpServletRequest request, Receipt receipt) {
        UUID matter = receipt.matter().id();
        byte[] code = receipt.code().written().getBytes(StandardCharsets.UTF_8);
        request.getSession()
                .setAttribute(
                        PLACE,
                        new Kept(matter, seals.seal(matter, code), clock.instant().plus(SHOWN)));
    }

    /** Of the latest matter; empty when its time is over. */
    Optional<Handed> latest(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(PLACE) instanceof Kept kept)) {
            return Optional.empty();
        }
        if (kept.until().isBefore(clock.instant())) {
            session.removeAttribute(PLACE);
            return Optional.empty();
        }
        return Optional.of(
                new Handed(
                        kept.matter(),
                        new String(
                                seals.open(kept.matter(), kept.sealed()), StandardCharsets.UTF_8)));
    }
}
