package vn.caunoi.reports.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.store.TypedFigures.NewFigure;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/**
 * Writes typed figures of one period, of one unit or of many. What has to be done one after the
 * other goes to the database at once: each way there and back would cost as much as some of the
 * work.
 */
@Component
public class FigureForms {
    /**
     * Nobody else writes figures of these units and this period until the transaction ends. What
     * follows for a single unit is planned once for all: planning would take longer than the work.
     */
    private static final String HOLD =
            """
            SELECT pg_advisory_xact_lock(hashtextextended(place, 0)),
                   set_config('plan_cache_mode', :plans, true)
            FROM unnest(:places::text[]) AS place
            """;

    /**
     * Writes what differs; what stood before goes to the history. Nothing is written when a rival
     * stands: a figure that already counts for some of the same days, above or below or beside in
     * time.
     */
    private static final String WRITE =
            """
            WITH RECURSIVE figure AS MATERIALIZED (
                SELECT * FROM unnest(:ids::uuid[], :units::uuid[], :communes::uuid[], :codes::text[], :values::numeric[])
                         AS f(id, unit_id, commune_id, indicator, value)
            ), given AS MATERIALIZED (
                SELECT DISTINCT unit_id FROM figure
            ), above(of_id, unit_id) AS (
                SELECT unit_id, unit_id FROM given
                UNION
                SELECT a.of_id, v.parent_id
                FROM above a CROSS JOIN LATERAL (
                    SELECT parent_id FROM organization.unit_version
                    WHERE unit_id = a.unit_id AND parent_id IS NOT NULL AND withdrawn_at IS NULL
                      AND valid_from < :until AND valid_until > :from OFFSET 0) v
            ), below(of_id, unit_id) AS (
                SELECT unit_id, unit_id FROM given
                UNION
                SELECT b.of_id, v.unit_id
                FROM below b CROSS JOIN LATERAL (
                    SELECT unit_id FROM organization.unit_version
                    WHERE parent_id = b.unit_id AND withdrawn_at IS NULL
                      AND valid_from < :until AND valid_until > :from OFFSET 0) v
            ), related AS MATERIALIZED (
                SELECT of_id, unit_id FROM above UNION SELECT of_id, unit_id FROM below
            ), known AS MATERIALIZED (
                SELECT k.* FROM (SELECT DISTINCT unit_id FROM related) r
                CROSS JOIN LATERAL (
                    SELECT k.* FROM reports.typed_figure k
                    WHERE k.unit_id = r.unit_id AND k.valid_from >= :earliest AND k.valid_from < :until
                      AND k.valid_until > :from OFFSET 0) k
            ), rival AS MATERIALIZED (
                SELECT v.unit_id, v.indicator, v.period
                FROM (SELECT k.unit_id, k.indicator, r.of_id, k.period
                      FROM known k JOIN related r USING (unit_id)
                      WHERE k.withdrawn_at IS NULL AND (k.unit_id <> r.of_id OR k.period <> :period)
                      UNION ALL
                      SELECT f.unit_id, f.indicator, r.of_id, :period
                      FROM related r JOIN figure f USING (unit_id)
                      WHERE f.unit_id <> r.of_id) v
                JOIN figure f ON f.unit_id = v.of_id AND f.indicator = v.indicator
                LIMIT 1
            ), act AS (
                INSERT INTO storage.batch (id, account_id, purpose)
                SELECT :batch, :account, :purpose WHERE NOT EXISTS (SELECT FROM rival)
            ), former AS (
                INSERT INTO reports.typed_figure_history
                    (id, commune_id, unit_id, indicator, period, valid_from, valid_until, value, batch_id,
                     version, recorded_at, withdrawn_at, withdrawn_reason, superseded_at, superseded_by)
                SELECT x.id, x.commune_id, x.unit_id, x.indicator, x.period, x.valid_from, x.valid_until, x.value,
                       x.batch_id, x.version, x.recorded_at, x.withdrawn_at, x.withdrawn_reason, now(), :batch
                FROM known x JOIN figure f USING (unit_id, indicator)
                WHERE x.period = :period AND (x.withdrawn_at IS NOT NULL OR x.value <> f.value)
                  AND NOT EXISTS (SELECT FROM rival)
            ), written AS (
                INSERT INTO reports.typed_figure AS x
                    (id, commune_id, unit_id, indicator, period, valid_from, valid_until, value, batch_id)
                SELECT id, commune_id, unit_id, indicator, :period, :from::date, :until::date, value, :batch
                FROM figure WHERE NOT EXISTS (SELECT FROM rival)
                ORDER BY unit_id, indicator COLLATE "C"
                ON CONFLICT (unit_id, indicator, period) DO UPDATE
                SET value = excluded.value, batch_id = excluded.batch_id, version = x.version + 1,
                    recorded_at = now(), withdrawn_at = NULL, withdrawn_reason = NULL
                WHERE x.withdrawn_at IS NOT NULL OR x.value <> excluded.value
                RETURNING version
            )
            SELECT count(*) FILTER (WHERE version = 1)::integer AS added,
                   count(*) FILTER (WHERE version > 1)::integer AS changed,
                   (SELECT unit_id FROM rival) AS rival_unit,
                   (SELECT indicator FROM rival) AS rival_indicator,
                   (SELECT period FROM rival) AS rival_period
            FROM written
            """;

    private static final String HELD = HOLD + ";" + WRITE;

    private final ScopedTransactions transactions;

    FigureForms(ScopedTransactions transactions) {
        this.transactions = transactions;
    }

    /** What became of figures that were handed in. */
    public sealed interface Outcome {}

    /** They are written. */
    public record Written(MergeCounts counts) implements Outcome {}

    /**
     * Another figure already counts for some of the same days: nothing is written.
     *
     * @param unit whose figure it is
     * @param period for which that one stands
     */
    public record Rival(UnitId unit, String indicator, String period) implements Outcome {}

    /** Writes figures and their act, or neither when others already count for the same days. */
    public Outcome write(Reach reach, List<NewFigure> figures, Period period, Batches.Opening act) {
        return transactions.writeAtOnce(
                reach,
                HELD,
                parameters(figures, period).addValues(act.parameters()),
                statement -> outcome(statement, figures.size()));
    }

    private static Outcome outcome(PreparedStatement statement, int figures) throws SQLException {
        // the lock has nothing to tell
        statement.getMoreResults();
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            UUID rival = row.getObject("rival_unit", UUID.class);
            int added = row.getInt("added");
            int changed = row.getInt("changed");
            return rival == null
                    ? new Written(new MergeCounts(added, changed, figures - added - changed))
                    : new Rival(
                            new UnitId(rival),
                            row.getString("rival_indicator"),
                            row.getString("rival_period"));
        }
    }

    private static MapSqlParameterSource parameters(List<NewFigure> figures, Period period) {
        UUID[] units = figures.stream().map(figure -> figure.unit().value()).toArray(UUID[]::new);
        List<UUID> places = Stream.of(units).distinct().sorted().toList();
        return new MapSqlParameterSource()
                .addValue("plans", places.size() == 1 ? "force_generic_plan" : "auto")
                .addValue(
                        "places",
                        places.stream()
                                .map(unit -> unit + "/" + period.code())
                                .toArray(String[]::new))
                .addValue(
                        "ids",
                        Stream.generate(Uuid7::next).limit(units.length).toArray(UUID[]::new))
                .addValue("units", units)
                .addValue(
                        "communes",
                        figures.stream()
                                .map(figure -> figure.commune().value())
                                .toArray(UUID[]::new))
                .addValue(
                        "codes", figures.stream().map(NewFigure::indicator).toArray(String[]::new))
                .addValue(
                        "values", figures.stream().map(NewFigure::value).toArray(BigDecimal[]::new))
                .addValue("period", period.code())
                .addValue("earliest", period.range().from().minusYears(1))
                .addValue("from", period.range().from())
                .addValue("until", period.range().until());
    }
}
