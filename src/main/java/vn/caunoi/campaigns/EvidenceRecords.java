package vn.caunoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Keeps the pictures behind the results of models; works in the caller's transaction. */
@Component
class EvidenceRecords implements TakesBack {
    private static final String JPEG = "image/jpeg";
    private static final String COLUMNS =
            "id, commune_id, unit_id, model_id, result_id, large_id, small_id";
    private static final VersionedTable EVIDENCE =
            new VersionedTable(
                    "campaigns.evidence",
                    List.of("large_id"),
                    List.of("commune_id", "unit_id", "model_id", "result_id", "small_id"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final StoredFiles files;

    EvidenceRecords(JdbcClient jdbc, DataSource dataSource, StoredFiles files) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.files = files;
    }

    /** The pictures of a model in the order in which they came. */
    List<Evidence> of(UUID model) {
        return jdbc.sql(
                        """
                        SELECT %s FROM campaigns.evidence
                        WHERE model_id = :model AND withdrawn_at IS NULL ORDER BY id
                        """
                                .formatted(COLUMNS))
                .param("model", model)
                .query(EvidenceRecords::evidence)
                .list();
    }

    Optional<Evidence> find(UUID id) {
        return jdbc.sql(
                        "SELECT %s FROM campaigns.evidence WHERE id = :id AND withdrawn_at IS NULL"
                                .formatted(COLUMNS))
                .param("id", id)
                .query(EvidenceRecords::evidence)
                .optional();
    }

    void add(UUID act, Model of, UUID model, UUID result, List<Taken.Picture> pictures) {
        Staging staging = EVIDENCE.stage(jdbc, dataSource);
        UUID commune = of.commune().value();
        UUID unit = of.unit().value();
        for (Taken.Picture picture : pictures) {
            staging.add(
                    files.keep(commune, unit, JPEG, picture.large()),
                    commune,
                    unit,
                    model,
                    result,
                    files.keep(commune, unit, JPEG, picture.small()));
        }
        staging.finish(act);
    }

    Optional<byte[]> content(Evidence evidence, boolean small) {
        return files.find(small ? evidence.small() : evidence.large())
                .map(StoredFiles.StoredFile::content);
    }

    /** Erases the picture itself; that there was one stays in the history. */
    void remove(UUID act, Evidence evidence, String reason) {
        EVIDENCE.withdraw(jdbc, evidence.id(), act, reason);
        erase(evidence);
    }

    /** What was erased does not come back. */
    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        if (hasRemoved(batch)) {
            return Optional.empty();
        }
        List<Evidence> added =
                jdbc.sql(
                                "SELECT %s FROM campaigns.evidence WHERE batch_id = :batch"
                                        .formatted(COLUMNS))
                        .param("batch", batch)
                        .query(EvidenceRecords::evidence)
                        .list();
        UndoCounts counts = EVIDENCE.undo(jdbc, batch, reason);
        added.stream().filter(one -> find(one.id()).isEmpty()).forEach(this::erase);
        return Optional.of(counts);
    }

    private boolean hasRemoved(UUID batch) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM campaigns.evidence x
                                       JOIN campaigns.evidence_history h
                                         ON h.id = x.id AND h.superseded_by = :batch
                                       WHERE x.batch_id = :batch AND x.withdrawn_at IS NOT NULL)
                        """)
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    private void erase(Evidence evidence) {
        files.erase(evidence.large());
        files.erase(evidence.small());
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("model_id", UUID.class),
                row.getObject("result_id", UUID.class),
                row.getObject("large_id", UUID.class),
                row.getObject("small_id", UUID.class));
    }
}
