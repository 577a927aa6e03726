package vn.caunoi.reports.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.store.TypedFigures.NewFigure;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Uuid7;

/** Writes typed figures of one period, of one unit or of many, each in few round trips. */
@Component
public class FigureForms {
    private final JdbcClient jdbc;

    FigureForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody else writes figures of these units and this period until the transaction ends. What
     * follows for a single unit is planned once for all: planning would take longer than the work.
     */
    public void hold(List<UnitId> units, Period period) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(hashtextextended(place, 0)),
                               set_config('plan_cache_mode', :plans, true)
                        FROM unnest(:places::text[]) AS place
                        """)
                .param("plans", units.size() == 1 ? "force_generic_plan" : "auto")
                .param(
                        "places",
                        units.stream()
                                .map(unit -> unit + "/" + period.code())
                                .sorted()
                                .toArray(String[]::new))
                .query(row -> {});
    }

    /** A figure that already counts for some of the same days, above or below or beside in time. */
    public record Rival(UnitId unit, String indicator, UnitId of, String period) {}

    public Optional<Rival> rival(List<NewFigure> figures, Period period) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE given AS MATERIALIZED (
                            SELECT DISTINCT unnest(:units::uuid[]) AS unit_id
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
                        ), known AS (
                            SELECT f.* FROM (SELECT DISTINCT unit_id FROM related) r
                            CROSS JOIN LATERAL (
                                SELECT f.unit_id, f.indicator, f.period FROM reports.typed_figure f
                                WHERE f.unit_id = r.unit_id AND f.valid_from >= :earliest AND f.valid_from < :until
                                  AND f.valid_until > :from AND f.withdrawn_at IS NULL OFFSET 0) f
                        ), rival AS (
                            SELECT k.unit_id, k.indicator, r.of_id, k.period
                            FROM known k JOIN related r USING (unit_id)
                            WHERE k.unit_id <> r.of_id OR k.period <> :period
                            UNION ALL
                            SELECT g.unit_id, c.indicator, r.of_id, :period
                            FROM related r JOIN given g USING (unit_id)
                            JOIN unnest(:units::uuid[], :codes::text[]) AS c(unit_id, indicator) USING (unit_id)
                            WHERE g.unit_id <> r.of_id
                        )
                        SELECT v.unit_id, v.indicator, v.of_id, v.period
                        FROM rival v
                        JOIN unnest(:units::uuid[], :codes::text[]) AS g(unit_id, indicator)
                          ON g.unit_id = v.of_id AND g.indicator = v.indicator
                        LIMIT 1
                        """)
                .param("units", units(figures))
                .param("codes", codes(figures))
                .param("period", period.code())
                .param("earliest", period.range().from().minusYears(1))
                .param("from", period.range().from())
                .param("until", period.range().until())
                .query((row, number) ->
                        new Rival(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("indicator"),
                                new UnitId(row.getObject("of_id", UUID.class)),
                                row.getString("period")))
                .optional();
    }

    /** Writes what differs; what stood before goes to the history. */
    public MergeCounts write(List<NewFigure> figures, Period period, UUID batch) {
        return jdbc.sql(
                        """
                        WITH given AS (
                            SELECT * FROM unnest(:ids::uuid[], :units::uuid[], :communes::uuid[], :codes::text[], :values::numeric[])
                                     AS g(id, unit_id, commune_id, indicator, value)
                        ), former AS (
                            INSERT INTO reports.typed_figure_history
                                (id, commune_id, unit_id, indicator, period, valid_from, valid_until, value, batch_id,
                                 version, recorded_at, withdrawn_at, withdrawn_reason, superseded_at, superseded_by)
                            SELECT x.id, x.commune_id, x.unit_id, x.indicator, x.period, x.valid_from, x.valid_until, x.value,
                                   x.batch_id, x.version, x.recorded_at, x.withdrawn_at, x.withdrawn_reason, now(), :batch
                            FROM reports.typed_figure x JOIN given g USING (unit_id, indicator)
                            WHERE x.period = :period AND (x.withdrawn_at IS NOT NULL OR x.value <> g.value)
                        ), written AS (
                            INSERT INTO reports.typed_figure AS x
                                (id, commune_id, unit_id, indicator, period, valid_from, valid_until, value, batch_id)
                            SELECT id, commune_id, unit_id, indicator, :period, :from::date, :until::date, value, :batch
                            FROM given ORDER BY unit_id, indicator
                            ON CONFLICT (unit_id, indicator, period) DO UPDATE
                            SET value = excluded.value, batch_id = excluded.batch_id, version = x.version + 1,
                                recorded_at = now(), withdrawn_at = NULL, withdrawn_reason = NULL
                            WHERE x.withdrawn_at IS NOT NULL OR x.value <> excluded.value
                            RETURNING version
                        )
                        SELECT count(*) FILTER (WHERE version = 1)::integer AS added,
                               count(*) FILTER (WHERE version > 1)::integer AS changed,
                               (cardinality(:codes::text[]) - count(*))::integer AS unchanged
                        FROM written
                        """)
                .param(
                        "ids",
                        IntStream.range(0, figures.size())
                                .mapToObj(any -> Uuid7.next())
                                .toArray(UUID[]::new))
                .param("units", units(figures))
                .param(
                        "communes",
                        figures.stream()
                                .map(figure -> figure.commune().value())
                                .toArray(UUID[]::new))
                .param("codes", codes(figures))
                .param("values", figures.stream().map(NewFigure::value).toArray(BigDecimal[]::new))
                .param("period", period.code())
                .param("from", period.range().from())
                .param("until", period.range().until())
                .param("batch", batch)
                .query(MergeCounts.class)
                .single();
    }

    private static UUID[] units(List<NewFigure> figures) {
        return figures.stream().map(figure -> figure.unit().value()).toArray(UUID[]::new);
    }

    private static String[] codes(List<NewFigure> figures) {
        return figures.stream().map(NewFigure::indicator).toArray(String[]::new);
    }
}
