package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;

/** What bodies say to the public comparison; in the caller's transaction and reach. */
@Repository
public class StatementStore {
    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a body says; "" where it took its words off. */
    public record Said(LocalDate on, String words) {}

    public void add(Body body, Optional<UUID> account, Said said) {
        jdbc.sql(
                        """
                        INSERT INTO matters.body_statement (id, body_id, commune_id, account_id, made_on, words)
                        VALUES (:id, :body, :commune, :account, :on, :words)
                        """)
                .param("id", Uuid7.next())
                .param("body", body.id())
                .param("commune", body.commune().value())
                .param("account", account.orElse(null))
                .param("on", said.on())
                .param("words", said.words())
                .update();
    }

    /** The latest words of each body of a commune that says something. */
    public Map<UUID, Said> latest(UnitId commune) {
        Map<UUID, Said> latest = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (body_id) body_id, made_on, words FROM matters.body_statement
                        WHERE commune_id = :commune ORDER BY body_id, made_at DESC, id DESC
                        """)
                .param("commune", commune.value())
                .query(row -> {
                    var said =
                            new Said(
                                    row.getObject("made_on", LocalDate.class),
                                    row.getString("words"));
                    if (!said.words().isEmpty()) {
                        latest.put(row.getObject("body_id", UUID.class), said);
                    }
                });
        return latest;
    }
}
