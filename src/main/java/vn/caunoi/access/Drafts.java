package vn.caunoi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Uuid7;

/** Half-filled forms, sealed, each for its writer alone. */
@Component
class Drafts {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    @Transactional
    public void keep(AccountId account, String place, byte[] fields) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("DELETE FROM access.draft WHERE saved_at < :limit")
                .param("limit", now.minus(KEPT))
                .update();
        drop(account, place);
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO access.draft (id, account_id, place, sealed, saved_at)
                        VALUES (:id, :account, :place, :sealed, :now)
                        ON CONFLICT (account_id, place) DO NOTHING
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("place", place)
                .param("sealed", seals.seal(id, fields))
                .param("now", now)
                .update();
    }

    Optional<byte[]> find(AccountId account, String place) {
        return jdbc.sql(
                        "SELECT id, sealed FROM access.draft WHERE account_id = :account AND place = :place")
                .param("account", account.value())
                .param("place", place)
                .query((row, number) ->
                        seals.open(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .optional();
    }

    void drop(AccountId account, String place) {
        jdbc.sql("DELETE FROM access.draft WHERE account_id = :account AND place = :place")
                .param("account", account.value())
                .param("place", place)
                .update();
    }
}
