package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Uuid7;

/** The browsers for which accounts switched push on, sealed. */
@Component
class Browsers {
    /** Who has more has forgotten some. */
    static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    Browsers(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    record Kept(UUID id, Browser browser, Instant since) {}

    List<Kept> of(AccountId account) {
        return jdbc.sql(
                        """
                        SELECT id, sealed, made_at FROM notifications.browser
                        WHERE account_id = :account ORDER BY id DESC
                        """)
                .param("account", account.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Kept(
                            id,
                            Browser.of(new String(seals.open(id, row.getBytes("sealed")), UTF_8)),
                            row.getObject("made_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** A browser belongs to whoever switched it on last: two people may share a machine. */
    void add(AccountId account, Browser browser) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO notifications.browser (id, account_id, endpoint_hash, sealed, made_at)
                        VALUES (:id, :account, :hash, :sealed, :now)
                        ON CONFLICT (endpoint_hash) DO UPDATE
                        SET id = excluded.id, account_id = excluded.account_id,
                            sealed = excluded.sealed, made_at = excluded.made_at
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("hash", hash(browser))
                .param("sealed", seals.seal(id, browser.lines().getBytes(UTF_8)))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        forgetOldest(account);
    }

    private void forgetOldest(AccountId account) {
        jdbc.sql(
                        """
                        DELETE FROM notifications.browser WHERE id IN
                            (SELECT id FROM notifications.browser WHERE account_id = :account
                             ORDER BY id DESC OFFSET :most)
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .update();
    }

    /** Whether there was such a browser of this account. */
    boolean remove(AccountId account, UUID id) {
        return jdbc.sql(
                                "DELETE FROM notifications.browser WHERE id = :id AND account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    private static byte[] hash(Browser browser) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(browser.endpoint().getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
