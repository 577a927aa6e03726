package vn.caunoi.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.AccountId;

/** What became of each backup into the folder. */
@Repository
class BackupRuns {
    private static final String ROW =
            """
            SELECT id, reason, account_id, stage, started_at, ended_at, file_name, bytes, digest, tables_done, tables_all
            FROM backup.run
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BackupRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID id, Reason reason, Optional<AccountId> account, String fileName) {
        jdbc.sql(
                        """
                        INSERT INTO backup.run (id, reason, account_id, stage, started_at, file_name)
                        VALUES (:id, :reason, :account, 'running', :now, :file)
                        """)
                .param("id", id)
                .param("reason", reason.word())
                .param("account", account.map(AccountId::value).orElse(null))
                .param("now", now())
                .param("file", fileName)
                .update();
    }

    /** Notes how far it is, and says whether somebody wants it to stop. */
    boolean progress(UUID id, int done, int all) {
        return jdbc.sql(
                        """
                        UPDATE backup.run SET tables_done = :done, tables_all = :all
                        WHERE id = :id RETURNING stop_asked
                        """)
                .param("id", id)
                .param("done", done)
                .param("all", all)
                .query(Boolean.class)
                .single();
    }

    void done(UUID id, WrittenBackup written) {
        jdbc.sql(
                        """
                        UPDATE backup.run SET stage = 'done', ended_at = :now, bytes = :bytes, digest = :digest
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("now", now())
                .param("bytes", written.bytes())
                .param("digest", written.digest())
                .update();
    }

    void ended(UUID id, Stage stage) {
        jdbc.sql("UPDATE backup.run SET stage = :stage, ended_at = :now WHERE id = :id")
                .param("id", id)
                .param("stage", stage.word())
                .param("now", now())
                .update();
    }

    /** Those whose process is gone; asked only by who holds the turn, so none of them runs. */
    void endInterrupted() {
        jdbc.sql(
                        "UPDATE backup.run SET stage = 'interrupted', ended_at = :now WHERE stage = 'running'")
                .param("now", now())
                .update();
    }

    void askToStop(UUID id) {
        jdbc.sql("UPDATE backup.run SET stop_asked = true WHERE id = :id AND stage = 'running'")
                .param("id", id)
                .update();
    }

    void removed(UUID id) {
        jdbc.sql("UPDATE backup.run SET removed_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    Optional<BackupRun> find(UUID id) {
        return jdbc.sql(ROW + "WHERE id = :id").param("id", id).query(BackupRuns::run).optional();
    }

    /** The newest first. */
    List<BackupRun> latest(int most) {
        return jdbc.sql(ROW + "ORDER BY started_at DESC, id DESC LIMIT :most")
                .param("most", most)
                .query(BackupRuns::run)
                .list();
    }

    /** The newest that is whole, of any reason. */
    Optional<BackupRun> lastDone() {
        return jdbc.sql(ROW + "WHERE stage = 'done' ORDER BY started_at DESC, id DESC LIMIT 1")
                .query(BackupRuns::run)
                .optional();
    }

    /** The newest of a reason, whatever became of it. */
    Optional<BackupRun> last(Reason reason) {
        return jdbc.sql(ROW + "WHERE reason = :reason ORDER BY started_at DESC, id DESC LIMIT 1")
                .param("reason", reason.word())
                .query(BackupRuns::run)
                .optional();
    }

    /** Whole ones of a reason beyond the newest few, their files still there. */
    List<BackupRun> beyond(Reason reason, int kept) {
        return jdbc.sql(
                        ROW
                                + """
                                WHERE stage = 'done' AND reason = :reason AND removed_at IS NULL
                                ORDER BY started_at DESC, id DESC OFFSET :kept
                                """)
                .param("reason", reason.word())
                .param("kept", kept)
                .query(BackupRuns::run)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static BackupRun run(ResultSet row, int number) throws SQLException {
        return new BackupRun(
                row.getObject("id", UUID.class),
                Reason.of(row.getString("reason")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Stage.of(row.getString("stage")),
                row.getObject("started_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("file_name"),
                Optional.ofNullable(row.getObject("bytes", Long.class)),
                Optional.ofNullable(row.getString("digest")),
                row.getInt("tables_done"),
                row.getInt("tables_all"));
    }
}
