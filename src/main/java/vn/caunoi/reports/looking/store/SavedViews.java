package vn.caunoi.reports.looking.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.access.AccountId;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.storage.Uuid7;

/** Tables of figures that accounts keep under a name, each for itself. */
@Repository
public class SavedViews {
    /** Nobody looks for more of them. */
    public static final int MOST = 30;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table under a name. */
    public record View(UUID id, String name, Selection selection) {}

    @Transactional(readOnly = true)
    public List<View> of(AccountId account) {
        return jdbc.sql(
                        """
                        SELECT id, name, query FROM reports.saved_view WHERE account_id = :account
                        ORDER BY name COLLATE "vi-x-icu", id
                        """)
                .param("account", account.value())
                .query((row, number) ->
                        new View(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Selection.ofQuery(row.getString("query"))))
                .list();
    }

    /**
     * Under a name that is taken already the new table takes its place.
     *
     * @return false when there are too many
     */
    @Transactional
    public boolean keep(AccountId account, String name, Selection selection) {
        return jdbc.sql(
                                """
                                INSERT INTO reports.saved_view (id, account_id, name, query)
                                SELECT :id, :account, :name, :query
                                WHERE (SELECT count(*) FROM reports.saved_view v
                                       WHERE v.account_id = :account AND v.name <> :name) < :most
                                ON CONFLICT (account_id, name) DO UPDATE SET query = excluded.query
                                """)
                        .param("id", Uuid7.next())
                        .param("account", account.value())
                        .param("name", name)
                        .param("query", selection.query())
                        .param("most", MOST)
                        .update()
                > 0;
    }

    /** False when the account has no such table. */
    @Transactional
    public boolean drop(AccountId account, UUID id) {
        return jdbc.sql("DELETE FROM reports.saved_view WHERE id = :id AND account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }
}
