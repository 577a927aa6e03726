package vn.caunoi.papers.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.batches.Batch.State;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;

/** Reads batches; a person sees his own alone. */
@Component
class BatchQueries {
    /** A batch gives a sign at least every five seconds; this much later nobody writes it. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final StoredFiles files;
    private final Clock clock;

    BatchQueries(JdbcClient jdbc, ScopedTransactions transactions, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
        this.clock = clock;
    }

    Optional<Batch> find(Scope scope, UUID id) {
        return transactions.read(
                scope.exportable(),
                () ->
                        select("AND id = :id")
                                .param("account", scope.account().value())
                                .param("id", id)
                                .query(this::batch)
                                .optional());
    }

    List<Batch> latest(Scope scope, int most) {
        return transactions.read(
                scope.exportable(),
                () ->
                        select("ORDER BY made_at DESC, id DESC LIMIT :most")
                                .param("account", scope.account().value())
                                .param("most", most)
                                .query(this::batch)
                                .list());
    }

    Optional<byte[]> zip(Scope scope, Batch batch) {
        return transactions
                .read(scope.exportable(), () -> batch.file().flatMap(files::find))
                .map(StoredFiles.StoredFile::content);
    }

    private JdbcClient.StatementSpec select(String condition) {
        return jdbc.sql(
                """
                SELECT id, source, state, total, written, message, file_id, cancel_asked, made_at, alive_at, ended_at
                FROM papers.batch WHERE account_id = :account
                """
                        + condition);
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        State kept = State.of(row.getString("state"));
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean silent =
                row.getObject("alive_at", OffsetDateTime.class).isBefore(now.minus(SILENCE));
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        boolean fresh = ended != null && ended.isAfter(now.minus(BatchRows.KEPT));
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("source"),
                kept == State.RUNNING && silent ? State.BROKEN_OFF : kept,
                row.getInt("total"),
                row.getInt("written"),
                Optional.ofNullable(row.getString("message")),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).filter(file -> fresh),
                row.getBoolean("cancel_asked"),
                row.getObject("made_at", OffsetDateTime.class));
    }
}
