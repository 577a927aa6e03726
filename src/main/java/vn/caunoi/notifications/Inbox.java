package vn.caunoi.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.storage.SystemTransactions;

/** What an account finds on its own page. All it returns belongs to the account that asks. */
@Component
class Inbox {
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final SystemTransactions transactions;
    private final Clock clock;

    Inbox(JdbcClient jdbc, SystemTransactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One message as it lies there. */
    record Kept(UUID id, Notice notice, Instant arrived, boolean read) {}

    /** Lays a message there; there already, nothing changes. */
    void put(AccountId account, UUID notice) {
        var unused =
                transactions.run(() ->
                        jdbc.sql(
                                        """
                                        INSERT INTO notifications.inbox (account_id, notice_id, arrived_at)
                                        VALUES (:account, :notice, :now) ON CONFLICT DO NOTHING
                                        """)
                                .param("account", account.value())
                                .param("notice", notice)
                                .param("now", now())
                                .update());
    }

    /** The newest first, going on after a message; ids rise with time. */
    List<Kept> page(AccountId account, Optional<UUID> after, int most) {
        return transactions.run(() ->
                jdbc.sql(
                                """
                                SELECT n.*, i.arrived_at, i.read_at
                                FROM notifications.inbox i JOIN notifications.notice n ON n.id = i.notice_id
                                WHERE i.account_id = :account AND i.notice_id < :after
                                ORDER BY i.notice_id DESC LIMIT :most
                                """)
                        .param("account", account.value())
                        .param("after", after.orElse(LAST))
                        .param("most", most)
                        .query((row, number) ->
                                new Kept(
                                        row.getObject("id", UUID.class),
                                        Outbox.notice(row),
                                        row.getObject("arrived_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("read_at") != null))
                        .list());
    }

    /** A message of this account. */
    Optional<Notice> find(AccountId account, UUID notice) {
        return transactions.run(() ->
                jdbc.sql(
                                """
                                SELECT n.*
                                FROM notifications.inbox i JOIN notifications.notice n ON n.id = i.notice_id
                                WHERE i.account_id = :account AND i.notice_id = :notice
                                """)
                        .param("account", account.value())
                        .param("notice", notice)
                        .query((row, number) -> Outbox.notice(row))
                        .optional());
    }

    int unread(AccountId account) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM notifications.inbox
                        WHERE account_id = :account AND read_at IS NULL
                        """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void markRead(AccountId account, List<UUID> notices) {
        jdbc.sql(
                        """
                        UPDATE notifications.inbox SET read_at = :now
                        WHERE account_id = :account AND notice_id = ANY(:notices) AND read_at IS NULL
                        """)
                .param("now", now())
                .param("account", account.value())
                .param("notices", notices.toArray(UUID[]::new))
                .update();
    }

    /** All up to the newest that the person saw; what came meanwhile stays unread. */
    void markAllRead(AccountId account, UUID newest) {
        jdbc.sql(
                        """
                        UPDATE notifications.inbox SET read_at = :now
                        WHERE account_id = :account AND notice_id <= :newest AND read_at IS NULL
                        """)
                .param("now", now())
                .param("account", account.value())
                .param("newest", newest)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
