package vn.caunoi.settings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/** The e-mail server as it was told, its password sealed. */
@Component
class MailServerTable {
    private final JdbcClient jdbc;
    private final Seals seals;
    private final ScopedTransactions transactions;

    MailServerTable(JdbcClient jdbc, Seals seals, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.transactions = transactions;
    }

    /**
     * @param version how often a server was saved
     */
    record Stored(int version, MailServer server) {}

    Stored current() {
        return jdbc.sql(
                        """
                        SELECT version, host, port, security, user_name, from_address
                        FROM settings.mail_server ORDER BY version DESC LIMIT 1
                        """)
                .query((row, number) ->
                        new Stored(
                                row.getInt("version"),
                                new MailServer(
                                        row.getString("host"),
                                        row.getInt("port"),
                                        MailSecurity.of(row.getString("security")).orElseThrow(),
                                        row.getString("user_name"),
                                        row.getString("from_address"))))
                .optional()
                .orElse(new Stored(0, MailServer.NONE));
    }

    Optional<String> password() {
        return jdbc.sql("SELECT id, sealed FROM settings.mail_secret")
                .query((row, number) ->
                        new String(
                                seals.open(row.getObject("id", UUID.class), row.getBytes("sealed")),
                                StandardCharsets.UTF_8))
                .optional();
    }

    /**
     * Whether nobody saved since the version that was seen.
     *
     * @param password a new one; empty keeps the present one as far as it belongs to this server
     */
    boolean save(int seen, MailServer server, Optional<String> password, AccountId by) {
        return transactions.write(
                Reach.NOTHING,
                () -> {
                    Stored before = current();
                    boolean fresh = seen == before.version() && insert(seen + 1, server, by);
                    if (fresh) {
                        if (password.isPresent() || !server.sharesPasswordWith(before.server())) {
                            jdbc.sql("DELETE FROM settings.mail_secret").update();
                        }
                        password.ifPresent(this::keep);
                    }
                    return fresh;
                });
    }

    private boolean insert(int version, MailServer server, AccountId by) {
        return jdbc.sql(
                                """
                                INSERT INTO settings.mail_server
                                    (version, host, port, security, user_name, from_address, saved_by)
                                VALUES (:version, :host, :port, :security, :user, :from, :by)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("version", version)
                        .param("host", server.host())
                        .param("port", server.port())
                        .param("security", server.security().word())
                        .param("user", server.user())
                        .param("from", server.from())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private void keep(String password) {
        UUID id = Uuid7.next();
        jdbc.sql("INSERT INTO settings.mail_secret (id, sealed) VALUES (:id, :sealed)")
                .param("id", id)
                .param("sealed", seals.seal(id, password.getBytes(StandardCharsets.UTF_8)))
                .update();
    }
}
