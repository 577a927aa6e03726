package vn.caunoi.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.storage.Uuid7;

/**
 * The queue of all communes. A process takes one message in hand for some minutes, by a committed
 * claim, and sends it outside of any transaction; others pass over it. When the process is killed
 * in between, its claim runs out, the broken try is recorded as interrupted, and the message is
 * tried again: it can go twice only when the other side had taken it and the process died before it
 * could write that down.
 */
@Component
class Outbox {
    /** Longer than any server is waited for. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SystemTransactions transactions;
    private final Notices notices;

    Outbox(JdbcClient jdbc, SystemTransactions transactions, Notices notices) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.notices = notices;
    }

    private record Claimed(Delivery delivery, boolean interrupted) {}

    /** Takes the message that has been due longest in hand. */
    Optional<Delivery> claim(Channel channel, Instant now) {
        return transactions.run(() -> {
            Optional<Claimed> claimed = next(channel, now);
            claimed.filter(Claimed::interrupted)
                    .ifPresent(one ->
                            record(
                                    one.delivery(),
                                    new Outcome.Temporary(Trouble.INTERRUPTED),
                                    now));
            return claimed.map(Claimed::delivery);
        });
    }

    private Optional<Claimed> next(Channel channel, Instant now) {
        UUID claim = Uuid7.next();
        return jdbc.sql(
                        """
                        UPDATE notifications.delivery d
                        SET claim = :claim, claimed_until = :until, tries = d.tries + 1
                        FROM (SELECT notice_id, channel, claim IS NOT NULL AS interrupted
                              FROM notifications.delivery
                              WHERE channel = :channel AND state = 'waiting' AND due_at <= :now
                                AND (claimed_until IS NULL OR claimed_until <= :now)
                              ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
                        JOIN notifications.notice n ON n.id = due.notice_id
                        WHERE d.notice_id = due.notice_id AND d.channel = due.channel
                        RETURNING n.id, n.commune_id, n.unit_id, n.kind, n.about, n.version,
                                  n.recipient_kind, n.recipient_id, n.posted_at, n.leaves_at,
                                  d.tries, due.interrupted
                        """)
                .param("claim", claim)
                .param("until", time(now.plus(CLAIM)))
                .param("channel", channel.word())
                .param("now", time(now))
                .query((row, number) ->
                        new Claimed(
                                new Delivery(
                                        row.getObject("id", UUID.class),
                                        notice(row),
                                        channel,
                                        row.getInt("tries"),
                                        claim),
                                row.getBoolean("interrupted")))
                .optional();
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new UnitId(row.getObject("commune_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("kind"),
                row.getObject("about", UUID.class),
                row.getInt("version"),
                Recipient.of(
                        row.getString("recipient_kind"), row.getObject("recipient_id", UUID.class)),
                Duration.between(
                        row.getObject("posted_at", OffsetDateTime.class),
                        row.getObject("leaves_at", OffsetDateTime.class)));
    }

    /** Writes down what came of a try, and when there will be another. */
    void close(Delivery delivery, Outcome outcome, Instant now) {
        Optional<Duration> wait = wait(delivery, outcome);
        Outcome result = wait.isPresent() ? outcome : settled(outcome);
        transactions.run(() -> {
            record(delivery, result, now);
            return letGo(delivery, state(result), now.plus(wait.orElse(Duration.ZERO)));
        });
    }

    /** As {@link #close}, and tries a telephone instead. */
    void closeForText(Delivery delivery, Outcome outcome, Instant now) {
        transactions.run(() -> {
            close(delivery, outcome, now);
            notices.queue(delivery.id(), delivery.notice(), Channel.TEXT, time(now));
            return delivery;
        });
    }

    private static Optional<Duration> wait(Delivery delivery, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Temporary temporary -> RetryWaits.after(delivery.tries());
            case Outcome.Sent sent -> Optional.empty();
            case Outcome.Permanent permanent -> Optional.empty();
            case Outcome.Dropped dropped -> Optional.empty();
        };
    }

    /** After the last try a passing trouble has become a lasting one. */
    private static Outcome settled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Temporary(Trouble why) -> new Outcome.Permanent(why);
            case Outcome.Sent sent -> sent;
            case Outcome.Permanent permanent -> permanent;
            case Outcome.Dropped dropped -> dropped;
        };
    }

    private static DeliveryState state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent sent -> DeliveryState.SENT;
            case Outcome.Temporary temporary -> DeliveryState.WAITING;
            case Outcome.Permanent permanent -> DeliveryState.FAILED;
            case Outcome.Dropped dropped -> DeliveryState.DROPPED;
        };
    }

    /** Changes nothing when the claim had run out and somebody else took the message in hand. */
    private int letGo(Delivery delivery, DeliveryState state, Instant due) {
        return jdbc.sql(
                        """
                        UPDATE notifications.delivery
                        SET state = :state, due_at = :due, claim = NULL, claimed_until = NULL
                        WHERE notice_id = :id AND channel = :channel AND claim = :claim
                        """)
                .param("state", state.word())
                .param("due", time(due))
                .param("id", delivery.id())
                .param("channel", delivery.channel().word())
                .param("claim", delivery.claim())
                .update();
    }

    private void record(Delivery delivery, Outcome outcome, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO notifications.attempt
                            (id, notice_id, channel, commune_id, unit_id, tried_at, outcome, trouble)
                        VALUES (:attempt, :id, :channel, :commune, :unit, :now, :outcome, :trouble)
                        """)
                .param("attempt", Uuid7.next())
                .param("id", delivery.id())
                .param("channel", delivery.channel().word())
                .param("commune", delivery.notice().commune().value())
                .param("unit", delivery.notice().unit().value())
                .param("now", time(now))
                .param("outcome", outcome.word())
                .param("trouble", outcome.trouble().map(Trouble::word).orElse(null))
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
