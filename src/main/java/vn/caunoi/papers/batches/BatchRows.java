package vn.caunoi.papers.batches;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.batches.Batch.State;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;

/** Writes down how far batches are, each for its maker alone. */
@Repository
class BatchRows {
    /** How long a ZIP is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final StoredFiles files;
    private final JsonMapper json;
    private final Clock clock;

    BatchRows(
            JdbcClient jdbc,
            ScopedTransactions transactions,
            StoredFiles files,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** The unit for which the maker works. */
    record Home(UUID commune, UUID unit) {}

    void open(
            Scope scope,
            UUID id,
            Home home,
            String source,
            Map<String, String> choices,
            int total) {
        transactions.write(
                scope.exportable(),
                () -> {
                    forgetOld(scope);
                    return jdbc.sql(
                                    """
                                    INSERT INTO papers.batch (id, account_id, commune_id, unit_id, source, choices, state,
                                                              total, made_at, alive_at)
                                    VALUES (:id, :account, :commune, :unit, :source, :choices::jsonb, 'running',
                                            :total, :now, :now)
                                    """)
                            .param("id", id)
                            .param("account", scope.account().value())
                            .param("commune", home.commune())
                            .param("unit", home.unit())
                            .param("source", source)
                            .param("choices", json.writeValueAsString(choices))
                            .param("total", total)
                            .param("now", now())
                            .update();
                });
    }

    private void forgetOld(Scope scope) {
        jdbc.sql(
                        """
                        UPDATE papers.batch b SET file_id = NULL
                        FROM (SELECT id, file_id FROM papers.batch
                              WHERE account_id = :account AND ended_at < :limit AND file_id IS NOT NULL) old
                        WHERE b.id = old.id RETURNING old.file_id
                        """)
                .param("account", scope.account().value())
                .param("limit", now().minus(KEPT))
                .query(UUID.class)
                .list()
                .forEach(files::erase);
    }

    /** A sign of life; tells whether its maker asked to stop. */
    boolean beat(Scope scope, UUID id, int written) {
        return transactions.write(
                scope.exportable(),
                () ->
                        jdbc.sql(
                                        """
                                        UPDATE papers.batch SET written = :written, alive_at = :now
                                        WHERE id = :id RETURNING cancel_asked
                                        """)
                                .param("written", written)
                                .param("now", now())
                                .param("id", id)
                                .query(Boolean.class)
                                .single());
    }

    void done(Scope scope, UUID id, byte[] zip) {
        transactions.write(
                scope.exportable(),
                () -> {
                    Home home =
                            jdbc.sql(
                                            "SELECT commune_id AS commune, unit_id AS unit FROM papers.batch WHERE id = :id")
                                    .param("id", id)
                                    .query(Home.class)
                                    .single();
                    UUID file = files.keep(home.commune(), home.unit(), "application/zip", zip);
                    return end(id, State.DONE, null, file);
                });
    }

    void stopped(Scope scope, UUID id, State state, @Nullable String message) {
        transactions.write(scope.exportable(), () -> end(id, state, message, null));
    }

    private int end(UUID id, State state, @Nullable String message, @Nullable UUID file) {
        return jdbc.sql(
                        """
                        UPDATE papers.batch SET state = :state, message = :message, file_id = :file, ended_at = :now
                        WHERE id = :id
                        """)
                .param("state", state.word())
                .param("message", message)
                .param("file", file)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void askToCancel(Scope scope, UUID id) {
        transactions.write(
                scope.exportable(),
                () ->
                        jdbc.sql(
                                        "UPDATE papers.batch SET cancel_asked = true WHERE id = :id AND account_id = :account")
                                .param("id", id)
                                .param("account", scope.account().value())
                                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
