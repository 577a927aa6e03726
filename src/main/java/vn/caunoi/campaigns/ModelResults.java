package vn.caunoi.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * What models achieved, note by note; works in the caller's transaction. Nothing is ever changed: a
 * mistake is answered by a row that takes it back.
 */
@Component
class ModelResults implements TakesBack {
    /** Rows that nothing takes back, but for what was itself taken back. */
    private static final String STANDS =
            """
            NOT EXISTS (SELECT FROM campaigns.model_result w
                        WHERE w.takes_back = r.id
                          AND NOT EXISTS (SELECT FROM campaigns.model_result u
                                          WHERE u.takes_back = w.id))
            """;

    /** What a batch wrote, without its own undoing: to undo twice changes nothing more. */
    private static final String WRITTEN_BY =
            """
            r.batch_id = :result
            AND NOT EXISTS (SELECT FROM campaigns.model_result o
                            WHERE o.id = r.takes_back AND o.batch_id = r.batch_id)
            """;

    private final JdbcClient jdbc;

    ModelResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A note of what was achieved.
     *
     * @param figure a number, where there is one to tell, in {@code measure}
     */
    record Result(
            UUID id,
            LocalDate notedOn,
            String achieved,
            Optional<BigDecimal> figure,
            Optional<String> measure) {}

    /** Those that stand, the newest first. */
    List<Result> of(UUID model) {
        return jdbc.sql(
                        """
                        SELECT r.id, r.noted_on, r.achieved, r.figure, r.measure
                        FROM campaigns.model_result r
                        WHERE r.model_id = :model AND r.takes_back IS NULL AND
                        """
                                + STANDS
                                + " ORDER BY r.noted_on DESC, r.id DESC")
                .param("model", model)
                .query((row, number) ->
                        new Result(
                                row.getObject("id", UUID.class),
                                row.getObject("noted_on", LocalDate.class),
                                row.getString("achieved"),
                                Optional.ofNullable(row.getBigDecimal("figure")),
                                Optional.ofNullable(row.getString("measure"))))
                .list();
    }

    void note(UUID act, ModelRegistry.Registered of, Result result) {
        jdbc.sql(
                        """
                        INSERT INTO campaigns.model_result (id, commune_id, unit_id, model_id, noted_on,
                                                            achieved, figure, measure, batch_id)
                        VALUES (:id, :commune, :unit, :model, :day, :achieved, :figure, :measure, :act)
                        """)
                .param("id", result.id())
                .param("commune", of.model().commune().value())
                .param("unit", of.model().unit().value())
                .param("model", of.id())
                .param("day", result.notedOn())
                .param("achieved", result.achieved())
                .param("figure", result.figure().orElse(null))
                .param("measure", result.measure().orElse(null))
                .param("act", act)
                .update();
    }

    /** Takes one note back. */
    void retract(UUID act, UUID result, String reason) {
        answer(act, "r.id = :result AND r.takes_back IS NULL", result, reason);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        int taken = answer(batch, WRITTEN_BY, batch, reason);
        return Optional.of(new UndoCounts(taken, 0, 0));
    }

    private int answer(UUID act, String which, UUID key, String reason) {
        List<UUID> rows =
                jdbc.sql(
                                "SELECT r.id FROM campaigns.model_result r WHERE %s AND %s"
                                        .formatted(which, STANDS))
                        .param("result", key)
                        .query(UUID.class)
                        .list();
        for (UUID row : rows) {
            jdbc.sql(
                            """
                            INSERT INTO campaigns.model_result (id, commune_id, unit_id, model_id, noted_on,
                                                                achieved, takes_back, batch_id)
                            SELECT :id, commune_id, unit_id, model_id, noted_on, :reason, id, :act
                            FROM campaigns.model_result WHERE id = :row
                            """)
                    .param("id", Uuid7.next())
                    .param("reason", reason)
                    .param("act", act)
                    .param("row", row)
                    .update();
        }
        return rows.size();
    }
}
