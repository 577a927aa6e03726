package vn.caunoi.reports.writing.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.Uuid7;

/** Earlier reports brought in as Word files; works in the caller's transaction. */
@Repository
public class TemplateFiles {
    private final JdbcClient jdbc;
    private final StoredFiles files;

    TemplateFiles(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A file that waits to be confirmed. */
    public record Waiting(UUID id, UUID file, byte[] content) {}

    /** Keeps a file; one that still waited for the same report is forgotten. */
    public void keep(Subject subject, UUID account, String mediaType, byte[] content) {
        discard(subject);
        UUID file =
                files.keep(subject.commune().value(), subject.unitId().value(), mediaType, content);
        jdbc.sql(
                        """
                        INSERT INTO reports.template_file (id, commune_id, unit_id, period, file_id, account_id)
                        VALUES (:id, :commune, :unit, :period, :file, :account)
                        """)
                .param("id", Uuid7.next())
                .param("commune", subject.commune().value())
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("file", file)
                .param("account", account)
                .update();
    }

    public Optional<Waiting> waiting(Subject subject) {
        return row(subject)
                .flatMap(row ->
                        files.find(row.file())
                                .map(file -> new Waiting(row.id(), row.file(), file.content())));
    }

    public void confirm(UUID id, UUID batch) {
        jdbc.sql("UPDATE reports.template_file SET confirmed_by = :batch WHERE id = :id")
                .param("batch", batch)
                .param("id", id)
                .update();
    }

    /** Forgets the file that waits. */
    public void discard(Subject subject) {
        row(subject)
                .ifPresent(row -> {
                    jdbc.sql("DELETE FROM reports.template_file WHERE id = :id")
                            .param("id", row.id())
                            .update();
                    files.erase(row.file());
                });
    }

    /** The file of a batch that was taken back waits again. */
    void undo(UUID batch) {
        jdbc.sql("UPDATE reports.template_file SET confirmed_by = NULL WHERE confirmed_by = :batch")
                .param("batch", batch)
                .update();
    }

    private record Row(UUID id, UUID file) {}

    private Optional<Row> row(Subject subject) {
        return jdbc.sql(
                        """
                        SELECT id, file_id FROM reports.template_file
                        WHERE unit_id = :unit AND period = :period AND confirmed_by IS NULL
                        ORDER BY uploaded_at DESC LIMIT 1
                        """)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .query((row, number) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getObject("file_id", UUID.class)))
                .optional();
    }
}
