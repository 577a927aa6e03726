package vn.caunoi.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * The communes' own Word layouts, one per type of paper; works in the running transaction. Earlier
 * ones stay, ended.
 */
@Component
public class PaperTemplates implements TakesBack {
    private final JdbcClient jdbc;
    private final StoredFiles files;

    PaperTemplates(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A commune's own template that serves now. */
    public record Standing(PaperType type, UUID file, OffsetDateTime since) {}

    /** The product's own layout with its fields. */
    public byte[] builtIn() {
        var out = new ByteArrayOutputStream();
        try {
            BuiltInTemplate.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The types for which a commune has a template of its own. */
    public List<Standing> own(UnitId commune) {
        return jdbc.sql(
                        """
                        SELECT type, file_id, made_at FROM papers.template
                        WHERE commune_id = :commune AND ended_at IS NULL
                        """)
                .param("commune", commune.value())
                .query((row, number) ->
                        new Standing(
                                PaperType.of(row.getString("type")).orElseThrow(),
                                row.getObject("file_id", UUID.class),
                                row.getObject("made_at", OffsetDateTime.class)))
                .list();
    }

    /** A commune's own template of a type, where it has one. */
    public Optional<byte[]> own(UnitId commune, PaperType type) {
        return own(commune).stream()
                .filter(standing -> standing.type() == type)
                .findFirst()
                .flatMap(standing -> files.find(standing.file()))
                .map(StoredFiles.StoredFile::content);
    }

    /** Lets a checked file serve from now on. */
    public void replace(UUID act, UnitId commune, PaperType type, byte[] content) {
        end(act, commune, type);
        UUID file =
                files.keep(
                        commune.value(),
                        commune.value(),
                        CheckedFile.Kind.DOCX.mediaType(),
                        content);
        jdbc.sql(
                        """
                        INSERT INTO papers.template (id, commune_id, unit_id, type, file_id, batch_id)
                        VALUES (:id, :commune, :commune, :type, :file, :act)
                        """)
                .param("id", Uuid7.next())
                .param("commune", commune.value())
                .param("type", type.word())
                .param("file", file)
                .param("act", act)
                .update();
    }

    /** Goes back to the built-in layout; false when it serves already. */
    public boolean end(UUID act, UnitId commune, PaperType type) {
        return jdbc.sql(
                                """
                                UPDATE papers.template SET ended_at = now(), ended_by = :act
                                WHERE commune_id = :commune AND type = :type AND ended_at IS NULL
                                """)
                        .param("act", act)
                        .param("commune", commune.value())
                        .param("type", type.word())
                        .update()
                > 0;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        int ended =
                jdbc.sql(
                                """
                                UPDATE papers.template SET ended_at = now(), ended_by = :batch
                                WHERE batch_id = :batch AND ended_at IS NULL
                                """)
                        .param("batch", batch)
                        .update();
        int standing =
                jdbc.sql(
                                """
                                UPDATE papers.template t SET ended_at = NULL, ended_by = NULL
                                WHERE ended_by = :batch AND batch_id <> :batch
                                  AND NOT EXISTS (SELECT FROM papers.template newer
                                                  WHERE newer.commune_id = t.commune_id AND newer.type = t.type
                                                    AND newer.ended_at IS NULL)
                                """)
                        .param("batch", batch)
                        .update();
        return Optional.of(new UndoCounts(ended, standing, 0));
    }
}
