package vn.caunoi.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.storage.Uuid7;

/**
 * The database from which messages leave. When its rows find themselves in another one (a backup
 * that is tried out, a move to a new machine), nobody knows what the first one has sent meanwhile:
 * what waited to leave the house waits for a hand.
 */
@Component
class Home {
    private final JdbcClient jdbc;
    private final SystemTransactions transactions;
    private final Clock clock;

    Home(JdbcClient jdbc, SystemTransactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks where the rows are; to be asked before the first message is sent. */
    void settle() {
        var unused =
                transactions.run(() -> {
                    boolean fresh =
                            jdbc.sql(
                                                    """
                                                    INSERT INTO notifications.home (place)
                                                    VALUES (notifications.place()) ON CONFLICT DO NOTHING
                                                    """)
                                            .update()
                                    > 0;
                    return fresh || isHere() || hold();
                });
    }

    private boolean isHere() {
        return jdbc.sql("SELECT place = notifications.place() FROM notifications.home")
                .query(Boolean.class)
                .single();
    }

    private boolean hold() {
        var held =
                jdbc.sql(
                                """
                                UPDATE notifications.delivery
                                SET state = 'failed', tries = greatest(tries, 1), claim = NULL,
                                    claimed_until = NULL
                                WHERE state = 'waiting' AND channel <> 'in_app'
                                RETURNING notice_id, channel, commune_id, unit_id
                                """)
                        .query((row, number) ->
                                new Held(
                                        row.getObject("notice_id", UUID.class),
                                        row.getString("channel"),
                                        row.getObject("commune_id", UUID.class),
                                        row.getObject("unit_id", UUID.class)))
                        .list();
        held.forEach(this::record);
        jdbc.sql("UPDATE notifications.home SET place = notifications.place()").update();
        return true;
    }

    private record Held(UUID notice, String channel, UUID commune, UUID unit) {}

    private void record(Held held) {
        jdbc.sql(
                        """
                        INSERT INTO notifications.attempt
                            (id, notice_id, channel, commune_id, unit_id, tried_at, outcome, trouble)
                        VALUES (:id, :notice, :channel, :commune, :unit, :now, 'permanent', :trouble)
                        """)
                .param("id", Uuid7.next())
                .param("notice", held.notice())
                .param("channel", held.channel())
                .param("commune", held.commune())
                .param("unit", held.unit())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("trouble", Trouble.MOVED.word())
                .update();
    }
}
