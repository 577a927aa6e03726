package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Takes in models in batches; runs in the caller's transaction. */
@Component
public class ModelIntake implements RecordHolder, TakesBack {
    static final VersionedTable MODELS =
            new VersionedTable(
                    "campaigns.model",
                    List.of("commune_id", "code"),
                    List.of(
                            "unit_id",
                            "type",
                            "name",
                            "founded_on",
                            "ended_on",
                            "status",
                            "members",
                            "households",
                            "place"));

    /** The same table as imports fill it: what their format does not know they leave alone. */
    private static final VersionedTable IMPORTED =
            MODELS.leaving(List.of("status", "members", "households", "place"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    ModelIntake(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** A model that comes in; it runs on a day when founded ≤ day &lt; ended. */
    public record NewModel(
            String code,
            UnitId commune,
            UnitId unit,
            String type,
            String name,
            LocalDate foundedOn,
            Optional<LocalDate> endedOn) {}

    public MergeCounts take(UUID batch, List<NewModel> models) {
        Staging staging = IMPORTED.stage(jdbc, dataSource);
        for (NewModel model : models) {
            staging.add(
                    model.commune(),
                    model.code(),
                    model.unit(),
                    model.type(),
                    model.name(),
                    model.foundedOn(),
                    model.endedOn());
        }
        return staging.finish(batch);
    }

    public UndoCounts undo(UUID batch, String reason) {
        return MODELS.undo(jdbc, batch, reason);
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM campaigns.model
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** A model of which somebody noted a result since cannot vanish. */
    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        boolean isRestedOn =
                jdbc.sql(
                                """
                                SELECT EXISTS (
                                    SELECT FROM campaigns.model m
                                    JOIN campaigns.model_result r ON r.model_id = m.id
                                    WHERE m.batch_id = :batch AND m.version = 1
                                      AND r.batch_id <> :batch AND r.takes_back IS NULL
                                      AND NOT EXISTS (SELECT FROM campaigns.model_result w
                                                      WHERE w.takes_back = r.id))
                                """)
                        .param("batch", batch)
                        .query(Boolean.class)
                        .single();
        return isRestedOn ? Optional.empty() : Optional.of(undo(batch, reason));
    }
}
