package vn.caunoi.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Uuid7;

/** Who did what to which account, kept for good. */
@Component
class AccountEvents {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    AccountEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of an account's history.
     *
     * @param actor empty when it was done at the command line or by the installation
     */
    record Line(
            AccountEvent event,
            Optional<AccountId> actor,
            Optional<UUID> post,
            OffsetDateTime happenedAt) {}

    void record(By by, AccountId account, AccountEvent event) {
        record(by, account, event, Optional.empty(), Optional.empty());
    }

    void record(By by, AccountId account, AccountEvent event, UUID post) {
        record(by, account, event, Optional.of(post), Optional.empty());
    }

    /** What happened to a post, and until when it stood before. */
    void record(By by, AccountEvent event, HeldPost before) {
        record(by, before.account(), event, Optional.of(before.id()), before.until());
    }

    private void record(
            By by,
            AccountId account,
            AccountEvent event,
            Optional<UUID> post,
            Optional<LocalDate> stoodUntil) {
        jdbc.sql(
                        """
                        INSERT INTO access.account_event (id, account_id, actor_id, event, post_id, batch_id, stood_until)
                        VALUES (:id, :account, :actor, :event, :post, :act, :stood)
                        """)
                .param("id", Uuid7.next())
                .param("account", account.value())
                .param("actor", by.actor().map(AccountId::value).orElse(null))
                .param("event", event.word())
                .param("post", post.orElse(null))
                .param("act", by.act().orElse(null))
                .param("stood", stoodUntil.orElse(null))
                .update();
    }

    /**
     * What an act did to a post.
     *
     * @param stoodUntil before the act; empty when no end was known
     * @param isOverlaid whether something else happened to the post since
     */
    record Within(
            AccountEvent event, UUID post, Optional<LocalDate> stoodUntil, boolean isOverlaid) {}

    /** The last that an act did to each post it touched. */
    List<Within> postsWithin(UUID act) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT ON (e.post_id) e.event, e.post_id, e.stood_until,
                               EXISTS (SELECT FROM access.account_event later
                                       WHERE later.post_id = e.post_id AND later.batch_id IS DISTINCT FROM e.batch_id
                                         AND (later.happened_at, later.id) > (e.happened_at, e.id)) AS overlaid
                        FROM access.account_event e
                        WHERE e.batch_id = :act AND e.post_id IS NOT NULL
                        ORDER BY e.post_id, e.happened_at DESC, e.id DESC
                        """)
                .param("act", act)
                .query((row, number) ->
                        new Within(
                                AccountEvent.of(row.getString("event")).orElseThrow(),
                                row.getObject("post_id", UUID.class),
                                Optional.ofNullable(row.getObject("stood_until", LocalDate.class)),
                                row.getBoolean("overlaid")))
                .list();
    }

    /** Who did an act, as far as it touched accounts. */
    Optional<AccountId> actor(UUID act) {
        return jdbc
                .sql(
                        "SELECT actor_id FROM access.account_event WHERE batch_id = :act AND actor_id IS NOT NULL LIMIT 1")
                .param("act", act)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .findFirst();
    }

    /** The accounts that were made within an act. */
    List<AccountId> openedWithin(UUID act) {
        return jdbc
                .sql(
                        "SELECT account_id FROM access.account_event WHERE batch_id = :act AND event = :opened")
                .param("act", act)
                .param("opened", AccountEvent.OPENED.word())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** The latest of an account, newest first. */
    List<Line> of(AccountId account) {
        return jdbc.sql(
                        """
                        SELECT event, actor_id, post_id, happened_at FROM access.account_event
                        WHERE account_id = :account ORDER BY happened_at DESC, id DESC LIMIT :limit
                        """)
                .param("account", account.value())
                .param("limit", SHOWN)
                .query((row, number) ->
                        new Line(
                                AccountEvent.of(row.getString("event")).orElseThrow(),
                                Optional.ofNullable(row.getObject("actor_id", UUID.class))
                                        .map(AccountId::new),
                                Optional.ofNullable(row.getObject("post_id", UUID.class)),
                                row.getObject("happened_at", OffsetDateTime.class)))
                .list();
    }
}
