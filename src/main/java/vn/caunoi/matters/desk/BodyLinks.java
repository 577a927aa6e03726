package vn.caunoi.matters.desk;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.people.Stamps;
import vn.caunoi.rules.RuleName;

/**
 * Links by which a body answers without an account. A link carries the body, the generation of its
 * links and its last day, and the stamp that only the product can make; nothing of it is stored.
 */
@Component
public class BodyLinks {
    private static final String PURPOSE = "body link";
    private static final int CONTENT_BYTES = 2 * Long.BYTES + 2 * Integer.BYTES;
    private static final int STAMP_BYTES = 32;
    private static final int LETTERS = 75;

    private final Stamps stamps;
    private final BodyStore bodies;
    private final RuleDeadlines deadlines;
    private final Clock clock;

    BodyLinks(Stamps stamps, BodyStore bodies, RuleDeadlines deadlines, Clock clock) {
        this.stamps = stamps;
        this.bodies = bodies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A link as it is sent, and its last day. */
    public record Link(String path, LocalDate until) {
        @Override
        public String toString() {
            return "Link[not shown]";
        }
    }

    /** The link that is good today; a new one each day, older ones stay good until their own. */
    public Link current(Body body) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusDays(deadlines.number(RuleName.BODY_LINK_DAYS, today));
        return new Link("/tra-loi/" + token(body.id(), body.linkNumber(), until), until);
    }

    /** The body of a good link and where it answers; empty when it is forged, old or revoked. */
    Optional<BodyStore.Held> open(String token) {
        return read(token)
                .filter(link -> !LocalDate.now(clock).isAfter(link.until()))
                .flatMap(link ->
                        bodies.linked(link.body())
                                .filter(linked -> linked.linkNumber() == link.number())
                                .map(linked -> new BodyStore.Held(link.body(), linked.commune())));
    }

    private String token(UUID body, int number, LocalDate until) {
        byte[] content =
                ByteBuffer.allocate(CONTENT_BYTES)
                        .putLong(body.getMostSignificantBits())
                        .putLong(body.getLeastSignificantBits())
                        .putInt(number)
                        .putInt(Math.toIntExact(until.toEpochDay()))
                        .array();
        byte[] stamp = stamps.stamp(PURPOSE, content);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(CONTENT_BYTES + STAMP_BYTES)
                                .put(content)
                                .put(stamp)
                                .array());
    }

    private record Read(UUID body, int number, LocalDate until) {}

    private Optional<Read> read(String token) {
        if (token.length() != LETTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, CONTENT_BYTES);
        byte[] stamp = Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length);
        if (!stamps.fits(PURPOSE, content, stamp)) {
            return Optional.empty();
        }
        ByteBuffer link = ByteBuffer.wrap(content);
        return Optional.of(
                new Read(
                        new UUID(link.getLong(), link.getLong()),
                        link.getInt(),
                        LocalDate.ofEpochDay(link.getInt())));
    }
}
