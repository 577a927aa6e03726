package vn.caunoi.storage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where files are kept; today PostgreSQL, one day perhaps an object store. Works within the
 * caller's transaction and reach. Who keeps a file has checked its content first.
 */
@Component
public class StoredFiles {
    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file as it was kept. */
    public record StoredFile(UUID id, String mediaType, byte[] content) {}

    /** Keeps a file of a unit and returns its id. */
    public UUID keep(UUID commune, UUID unit, String mediaType, byte[] content) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO storage.file (id, commune_id, unit_id, media_type, content)
                        VALUES (:id, :commune, :unit, :type, :content)
                        """)
                .param("id", id)
                .param("commune", commune)
                .param("unit", unit)
                .param("type", mediaType)
                .param("content", content)
                .update();
        return id;
    }

    /** The file, when it lies within the running reach. */
    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql("SELECT id, media_type, content FROM storage.file WHERE id = :id")
                .param("id", id)
                .query((row, number) ->
                        new StoredFile(
                                row.getObject("id", UUID.class),
                                row.getString("media_type"),
                                row.getBytes("content")))
                .optional();
    }

    /** Forgets a file for good. */
    public void erase(UUID id) {
        jdbc.sql("DELETE FROM storage.file WHERE id = :id").param("id", id).update();
    }
}
