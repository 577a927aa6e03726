package vn.caunoi.settings;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;

/** The public address as it was typed. */
@Component
class AddressTable {
    private final JdbcClient jdbc;

    AddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param version how often an address was saved
     * @param address may be ""
     */
    record Stored(int version, String address) {}

    Stored current() {
        return jdbc.sql(
                        "SELECT version, address FROM settings.public_address ORDER BY version DESC LIMIT 1")
                .query(Stored.class)
                .optional()
                .orElse(new Stored(0, ""));
    }

    /** Whether nobody saved since the version that was seen. */
    boolean save(int seen, String address, AccountId by) {
        return seen == current().version() && insert(seen + 1, address, by.value());
    }

    private boolean insert(int version, String address, UUID by) {
        return jdbc.sql(
                                """
                                INSERT INTO settings.public_address (version, address, saved_by)
                                VALUES (:version, :address, :by) ON CONFLICT DO NOTHING
                                """)
                        .param("version", version)
                        .param("address", address)
                        .param("by", by)
                        .update()
                > 0;
    }
}
