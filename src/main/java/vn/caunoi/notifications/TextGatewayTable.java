package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/** That service as it was told, its secret sealed. */
@Component
class TextGatewayTable {
    private final JdbcClient jdbc;
    private final Seals seals;
    private final ScopedTransactions transactions;

    TextGatewayTable(JdbcClient jdbc, Seals seals, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.transactions = transactions;
    }

    /**
     * @param version how often a service was saved
     */
    record Stored(int version, TextGateway gateway) {}

    Stored current() {
        return jdbc.sql(
                        """
                        SELECT version, url, header_name FROM notifications.text_gateway
                        ORDER BY version DESC LIMIT 1
                        """)
                .query((row, number) ->
                        new Stored(
                                row.getInt("version"),
                                new TextGateway(
                                        row.getString("url"), row.getString("header_name"))))
                .optional()
                .orElse(new Stored(0, TextGateway.NONE));
    }

    Optional<String> secret() {
        return jdbc.sql("SELECT id, sealed FROM notifications.text_secret")
                .query((row, number) ->
                        new String(
                                seals.open(row.getObject("id", UUID.class), row.getBytes("sealed")),
                                UTF_8))
                .optional();
    }

    /**
     * Whether nobody saved since the version that was seen.
     *
     * @param secret a new one; empty keeps the present one as far as it belongs to this service
     */
    boolean save(int seen, TextGateway gateway, Optional<String> secret, AccountId by) {
        return transactions.write(
                Reach.NOTHING,
                () -> {
                    Stored before = current();
                    boolean fresh = seen == before.version() && insert(seen + 1, gateway, by);
                    if (fresh) {
                        if (secret.isPresent() || !gateway.sharesSecretWith(before.gateway())) {
                            jdbc.sql("DELETE FROM notifications.text_secret").update();
                        }
                        secret.ifPresent(this::keep);
                    }
                    return fresh;
                });
    }

    private boolean insert(int version, TextGateway gateway, AccountId by) {
        return jdbc.sql(
                                """
                                INSERT INTO notifications.text_gateway (version, url, header_name, saved_by)
                                VALUES (:version, :url, :header, :by) ON CONFLICT DO NOTHING
                                """)
                        .param("version", version)
                        .param("url", gateway.url())
                        .param("header", gateway.header())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private void keep(String secret) {
        UUID id = Uuid7.next();
        jdbc.sql("INSERT INTO notifications.text_secret (id, sealed) VALUES (:id, :sealed)")
                .param("id", id)
                .param("sealed", seals.seal(id, secret.getBytes(UTF_8)))
                .update();
    }
}
