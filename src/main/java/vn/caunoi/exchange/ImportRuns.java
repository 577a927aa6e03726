package vn.caunoi.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.ScopedTransactions;

/** Imports as their keepers see them: what came of each, and whether it was undone. */
@Repository
public class ImportRuns {
    private static final String ROW =
            "SELECT id, name, stage, rows_read, result::text AS result, account_id, made_at, cancel_asked FROM exchange.import_run ";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final JsonMapper json;

    ImportRuns(JdbcClient jdbc, ScopedTransactions transactions, JsonMapper json) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
    }

    /** Where an import is on its way. */
    public enum Stage {
        /** Being looked through, nothing kept. */
        READING,
        /** Looked through; waits for a word. */
        PREVIEWED,
        /** Being taken in. */
        IMPORTING,
        /** Taken in. */
        DONE,
        /** Stopped by a person; nothing kept. */
        CANCELLED,
        /** Stopped by a failure of the program; nothing kept. */
        FAILED,
        /** Taken back. */
        UNDONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of its name for people. */
        public String nameKey() {
            return "exchange.stage." + word();
        }

        /** Key of the sentence that says what it means. */
        public String sentenceKey() {
            return "exchange.run." + word();
        }

        public boolean isUnderWay() {
            return this == READING || this == IMPORTING;
        }
    }

    /** An import; its id is that of its batch once it is taken in. */
    public record Run(
            UUID id,
            String name,
            Stage stage,
            long rowsRead,
            Optional<ImportResult> result,
            Optional<UUID> account,
            OffsetDateTime madeAt,
            boolean cancelAsked) {}

    /** An upload to be looked through; its content is sealed, since it holds personal data. */
    void open(UUID id, String name, Scope scope, Places.Place place, byte[] sealedFile) {
        discardForgotten(scope);
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        """
                                        INSERT INTO exchange.import_run (id, name, stage, account_id, commune_id, unit_id, sealed_file)
                                        VALUES (:id, :name, 'reading', :account, :commune, :unit, :file)
                                        """)
                                .param("id", id)
                                .param("name", name)
                                .param("account", scope.account().value())
                                .param("commune", place.commune().value())
                                .param("unit", place.unit().id().value())
                                .param("file", sealedFile)
                                .update());
    }

    /**
     * Writes down an import that was taken in, within its own transaction; the upload has served.
     * An import from a file at the server belongs where its first record belongs.
     */
    void done(
            UUID batch,
            String name,
            Optional<UUID> account,
            Optional<Places.Place> place,
            ImportResult result) {
        int uploaded =
                jdbc.sql(
                                """
                                UPDATE exchange.import_run
                                SET stage = 'done', result = :result::jsonb, sealed_file = NULL, sealed_mends = NULL
                                WHERE id = :id
                                """)
                        .param("id", batch)
                        .param("result", json.writeValueAsString(result))
                        .update();
        if (uploaded > 0 || place.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO exchange.import_run (id, name, stage, account_id, commune_id, unit_id, result)
                        VALUES (:id, :name, 'done', :account, :commune, :unit, :result::jsonb)
                        """)
                .param("id", batch)
                .param("name", name)
                .param("account", account.orElse(null))
                .param("commune", place.get().commune().value())
                .param("unit", place.get().unit().id().value())
                .param("result", json.writeValueAsString(result))
                .update();
    }

    void stage(Scope scope, UUID id, Stage stage, Optional<ImportResult> result) {
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        """
                                        UPDATE exchange.import_run SET stage = :stage, result = coalesce(:result::jsonb, result)
                                        WHERE id = :id
                                        """)
                                .param("stage", stage.word())
                                .param("result", result.map(json::writeValueAsString).orElse(null))
                                .param("id", id)
                                .update());
    }

    /** Writes down how far it is; tells whether somebody asked to stop. */
    boolean progress(Scope scope, UUID id, long rowsRead) {
        return transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        "UPDATE exchange.import_run SET rows_read = :rows WHERE id = :id RETURNING cancel_asked")
                                .param("rows", rowsRead)
                                .param("id", id)
                                .query(Boolean.class)
                                .single());
    }

    void askToCancel(Scope scope, UUID id) {
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        "UPDATE exchange.import_run SET cancel_asked = true WHERE id = :id")
                                .param("id", id)
                                .update());
    }

    /** Personal data do not wait for ever: uploads that nobody confirmed go after a week. */
    private void discardForgotten(Scope scope) {
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        """
                                        DELETE FROM exchange.import_run
                                        WHERE sealed_file IS NOT NULL AND made_at < now() - interval '7 days'
                                        """)
                                .update());
    }

    /** Removes an upload that has served. */
    void discard(Scope scope, UUID id) {
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        "DELETE FROM exchange.import_run WHERE id = :id AND stage <> 'done'")
                                .param("id", id)
                                .update());
    }

    /** What was uploaded, sealed. */
    record Upload(byte[] sealedFile, byte @Nullable [] sealedMends) {}

    Optional<Upload> upload(Scope scope, UUID id) {
        return transactions.read(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        "SELECT sealed_file, sealed_mends FROM exchange.import_run WHERE id = :id AND sealed_file IS NOT NULL")
                                .param("id", id)
                                .query((row, number) ->
                                        new Upload(
                                                row.getBytes("sealed_file"),
                                                row.getBytes("sealed_mends")))
                                .optional());
    }

    void keepMends(Scope scope, UUID id, byte[] sealedMends) {
        transactions.write(
                scope.writable(),
                () ->
                        jdbc.sql(
                                        "UPDATE exchange.import_run SET sealed_mends = :mends WHERE id = :id")
                                .param("mends", sealedMends)
                                .param("id", id)
                                .update());
    }

    public Optional<Run> find(Scope scope, UUID id) {
        return transactions.read(
                scope.writable(),
                () -> jdbc.sql(ROW + "WHERE id = :id").param("id", id).query(this::run).optional());
    }

    /** The latest imports within reach. */
    public List<Run> latest(Scope scope, int most) {
        return transactions.read(
                scope.writable(),
                () ->
                        jdbc.sql(ROW + "ORDER BY made_at DESC LIMIT :most")
                                .param("most", most)
                                .query(this::run)
                                .list());
    }

    private Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                row.getLong("rows_read"),
                Optional.ofNullable(row.getString("result"))
                        .map(text -> json.readValue(text, ImportResult.class)),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class),
                row.getBoolean("cancel_asked"));
    }
}
