package vn.caunoi.access;

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

    void record(Optional<AccountId> actor, AccountId account, AccountEvent event) {
        record(actor, account, event, Optional.empty());
    }

    void record(
            Optional<AccountId> actor, AccountId account, AccountEvent event, Optional<UUID> post) {
        jdbc.sql(
                        """
                        INSERT INTO access.account_event (id, account_id, actor_id, event, post_id)
                        VALUES (:id, :account, :actor, :event, :post)
                        """)
                .param("id", Uuid7.next())
                .param("account", account.value())
                .param("actor", actor.map(AccountId::value).orElse(null))
                .param("event", event.word())
                .param("post", post.orElse(null))
                .update();
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
