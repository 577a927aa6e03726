package vn.caunoi.notifications;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.web.NotFound;

/**
 * What waits, left and failed, without content or address. Who keeps a commune sees that of the
 * commune, an administrator that of all.
 */
@Component
class OutboxQueries {
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Posts posts;
    private final ScopedTransactions scoped;
    private final SystemTransactions system;

    OutboxQueries(
            JdbcClient jdbc, Posts posts, ScopedTransactions scoped, SystemTransactions system) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.scoped = scoped;
        this.system = system;
    }

    /** One message by one channel as it stands. */
    record Row(
            UUID id,
            Channel channel,
            UnitId unit,
            String kind,
            String recipientKind,
            DeliveryState state,
            int tries,
            Instant posted,
            Instant due,
            Optional<Trouble> trouble) {}

    /** The newest first, going on after a message and its channel. */
    List<Row> page(
            Scope scope, DeliveryState state, Optional<UUID> after, String afterChannel, int most) {
        return within(
                scope,
                () ->
                        jdbc.sql(
                                        """
                                        SELECT d.notice_id, d.channel, d.unit_id, d.state, d.tries, d.due_at,
                                               n.kind, n.recipient_kind, n.posted_at, last.trouble
                                        FROM notifications.delivery d
                                        JOIN notifications.notice n ON n.id = d.notice_id
                                        LEFT JOIN LATERAL
                                            (SELECT a.trouble FROM notifications.attempt a
                                             WHERE a.notice_id = d.notice_id AND a.channel = d.channel
                                             ORDER BY a.id DESC LIMIT 1) last ON true
                                        WHERE d.state = :state
                                          AND (d.notice_id, d.channel) < (:after, :afterChannel)
                                        ORDER BY d.notice_id DESC, d.channel DESC LIMIT :most
                                        """)
                                .param("state", state.word())
                                .param("after", after.orElse(LAST))
                                .param("afterChannel", afterChannel)
                                .param("most", most)
                                .query((row, number) ->
                                        new Row(
                                                row.getObject("notice_id", UUID.class),
                                                Channel.of(row.getString("channel")),
                                                new UnitId(row.getObject("unit_id", UUID.class)),
                                                row.getString("kind"),
                                                row.getString("recipient_kind"),
                                                DeliveryState.of(row.getString("state"))
                                                        .orElseThrow(),
                                                row.getInt("tries"),
                                                row.getObject("posted_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getObject("due_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                Optional.ofNullable(row.getString("trouble"))
                                                        .map(Trouble::of)))
                                .list());
    }

    /** How many wait and how many failed. */
    Map<DeliveryState, Integer> open(Scope scope) {
        return within(
                scope,
                () ->
                        jdbc
                                .sql(
                                        """
                                        SELECT state, count(*) AS number FROM notifications.delivery
                                        WHERE state IN ('waiting', 'failed') GROUP BY state
                                        """)
                                .query((row, number) ->
                                        Map.entry(
                                                DeliveryState.of(row.getString("state"))
                                                        .orElseThrow(),
                                                row.getInt("number")))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Puts what was given up, or waits for another try, on its way now; false when it is neither.
     */
    boolean sendAgain(Scope scope, UUID notice, Channel channel, OffsetDateTime now) {
        return within(
                scope,
                () ->
                        jdbc.sql(
                                                """
                                                UPDATE notifications.delivery
                                                SET state = 'waiting', due_at = :now, tries = 1
                                                WHERE notice_id = :notice AND channel = :channel
                                                  AND tries > 0
                                                  AND (claim IS NULL OR claimed_until <= :now)
                                                  AND state IN ('waiting', 'failed')
                                                """)
                                        .param("now", now)
                                        .param("notice", notice)
                                        .param("channel", channel.word())
                                        .update()
                                > 0);
    }

    /** Others find no such page. */
    private <T> T within(Scope scope, Supplier<T> work) {
        if (posts.administers(scope.account())) {
            return system.run(work);
        }
        if (scope.keepsACommune()) {
            return scoped.write(scope.writable(), work);
        }
        throw new NotFound();
    }
}
