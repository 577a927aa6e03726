package vn.caunoi.matters.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.storage.Uuid7;

/** The ways in which an account likes to look at its inbox. */
@Repository
public class ViewStore {
    /** Nobody looks for more of them. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;

    ViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A filter under a name.
     *
     * @param query as the address of the inbox writes it; code words and ids only
     */
    public record View(UUID id, String name, String query) {}

    @Transactional(readOnly = true)
    public List<View> of(UUID account) {
        return jdbc.sql(
                        """
                        SELECT id, name, query FROM matters.view WHERE account_id = :account
                        ORDER BY name COLLATE "vi-x-icu", id
                        """)
                .param("account", account)
                .query((row, number) ->
                        new View(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("query")))
                .list();
    }

    /** Under a name that is taken already the new filter takes its place. */
    @Transactional
    public void keep(UUID account, String name, String query) {
        jdbc.sql(
                        """
                        INSERT INTO matters.view (id, account_id, name, query)
                        SELECT :id, :account, :name, :query
                        WHERE (SELECT count(*) FROM matters.view v WHERE v.account_id = :account) < :most
                        ON CONFLICT (account_id, name) DO UPDATE SET query = excluded.query
                        """)
                .param("id", Uuid7.next())
                .param("account", account)
                .param("name", name)
                .param("query", query)
                .param("most", MOST)
                .update();
    }

    /** False when the account has no such view. */
    @Transactional
    public boolean drop(UUID account, UUID id) {
        return jdbc.sql("DELETE FROM matters.view WHERE id = :id AND account_id = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                > 0;
    }
}
