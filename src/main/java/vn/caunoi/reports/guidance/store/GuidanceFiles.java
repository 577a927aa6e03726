package vn.caunoi.reports.guidance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.Uuid7;

/** Files that went with guidance, sealed; in the caller's transaction and reach. */
@Repository
public class GuidanceFiles {
    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Seals seals;

    GuidanceFiles(JdbcClient jdbc, StoredFiles files, Seals seals) {
        this.jdbc = jdbc;
        this.files = files;
        this.seals = seals;
    }

    /** A file that was checked by its content. */
    public record NewFile(String name, String mediaType, byte[] content) {}

    /**
     * A file that was kept.
     *
     * @param seal to what its content is bound
     */
    public record KeptFile(
            UUID id,
            UUID guidance,
            String name,
            String mediaType,
            int size,
            UUID content,
            UUID seal) {}

    /**
     * Keeps the files of a guidance that was just added.
     *
     * @param carried files of the one it replaces
     */
    public void keep(
            UnitId commune, Guidance guidance, List<KeptFile> carried, List<NewFile> added) {
        int position = 0;
        for (KeptFile file : carried) {
            position++;
            insert(commune, guidance, position, file);
        }
        for (NewFile file : added) {
            position++;
            UUID seal = Uuid7.next();
            UUID content =
                    files.keep(
                            commune.value(),
                            guidance.sender().value(),
                            file.mediaType(),
                            seals.seal(seal, file.content()));
            insert(
                    commune,
                    guidance,
                    position,
                    new KeptFile(
                            seal,
                            guidance.id(),
                            file.name(),
                            file.mediaType(),
                            file.content().length,
                            content,
                            seal));
        }
    }

    private void insert(UnitId commune, Guidance guidance, int position, KeptFile file) {
        jdbc.sql(
                        """
                        INSERT INTO reports.guidance_file
                            (id, guidance_id, commune_id, unit_id, position, name, media_type, size, file_id, seal)
                        VALUES (:id, :guidance, :commune, :unit, :position, :name, :type, :size, :file, :seal)
                        """)
                .param("id", Uuid7.next())
                .param("guidance", guidance.id())
                .param("commune", commune.value())
                .param("unit", guidance.sender().value())
                .param("position", position)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("file", file.content())
                .param("seal", file.seal())
                .update();
    }

    public List<KeptFile> of(Collection<UUID> guidance) {
        return jdbc.sql(
                        """
                        SELECT id, guidance_id, name, media_type, size, file_id, seal
                        FROM reports.guidance_file WHERE guidance_id = ANY(:guidance)
                        ORDER BY guidance_id, position
                        """)
                .param("guidance", guidance.toArray(UUID[]::new))
                .query(GuidanceFiles::file)
                .list();
    }

    /** What is in a file. */
    public Optional<byte[]> open(KeptFile file) {
        return files.find(file.content()).map(kept -> seals.open(file.seal(), kept.content()));
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                row.getObject("id", UUID.class),
                row.getObject("guidance_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getObject("file_id", UUID.class),
                row.getObject("seal", UUID.class));
    }
}
