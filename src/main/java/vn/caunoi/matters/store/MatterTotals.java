package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.web.NotFound;

/**
 * Totals of matters for those who lead, who see no matter: counts by topic and by body. Of an area
 * only what was sent to its committee is counted, so that no number tells who went round it.
 */
@Repository
public class MatterTotals {
    private final JdbcClient jdbc;
    private final SystemTransactions system;

    MatterTotals(JdbcClient jdbc, SystemTransactions system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /**
     * A topic within a period.
     *
     * @param topic "" for what nobody has sorted yet
     * @param residents voices, those who gave no name included
     */
    public record Topic(
            String topic, int residents, int matters, int open, int settled, int objections) {}

    /** What a body did with what was forwarded to it within a period. */
    public record BodyRecord(
            String name,
            int forwarded,
            int answered,
            int inTime,
            int waiting,
            int late,
            int objections) {}

    /** How the matters of a period stand. */
    public record Standing(
            String kind, int matters, int forwarded, int answered, int told, int content) {}

    /** Matters raised in the period, by topic, those that most residents raised first. */
    public List<Topic> topics(Scope scope, UnitId commune, UnitId unit, DateRange days) {
        return totals(
                scope,
                commune,
                unit,
                () ->
                        within(
                                        """
                                        SELECT coalesce(m.topic, '') AS topic,
                                               sum((SELECT count(*) FROM matters.voice v
                                                    WHERE v.matter_id = m.id AND v.withdrawn_on IS NULL)) AS residents,
                                               count(*) AS matters,
                                               count(*) FILTER (WHERE m.is_open) AS open,
                                               count(*) FILTER (WHERE m.outcome IN ('settled', 'partly')) AS settled,
                                               sum(m.objections) AS objections
                                        """,
                                        "GROUP BY 1 ORDER BY 2 DESC, 1",
                                        commune,
                                        unit,
                                        days)
                                .query(Topic.class)
                                .list());
    }

    /** Matters raised in the period, by kind. */
    public List<Standing> standing(Scope scope, UnitId commune, UnitId unit, DateRange days) {
        return totals(
                scope,
                commune,
                unit,
                () ->
                        within(
                                        """
                                        SELECT coalesce(m.kind, '') AS kind, count(*) AS matters,
                                               count(m.forwarded_on) AS forwarded, count(m.answered_on) AS answered,
                                               count(m.told_on) AS told,
                                               count(*) FILTER (WHERE EXISTS (
                                                   SELECT FROM matters.voice v WHERE v.matter_id = m.id
                                                     AND v.verdict IN ('satisfied', 'accepting'))) AS content
                                        """,
                                        "GROUP BY 1 ORDER BY 2 DESC, 1",
                                        commune,
                                        unit,
                                        days)
                                .query(Standing.class)
                                .list());
    }

    /** What was forwarded in the period, by body: facts of offices, exact. */
    public List<BodyRecord> bodies(Scope scope, UnitId commune, DateRange days, LocalDate today) {
        return totals(
                scope,
                commune,
                commune,
                () ->
                        jdbc.sql(
                                        """
                                        SELECT b.name, count(*) AS forwarded, count(m.answered_on) AS answered,
                                               count(*) FILTER (WHERE m.answered_on <= m.body_due) AS in_time,
                                               count(*) FILTER (WHERE m.state IN ('forwarded', 'in_progress', 'roadmap')) AS waiting,
                                               count(*) FILTER (WHERE m.state IN ('forwarded', 'in_progress', 'roadmap')
                                                                  AND m.body_paused IS NULL AND m.body_due < :today) AS late,
                                               sum(m.objections) AS objections
                                        FROM matters.matter m JOIN matters.body b ON b.id = m.body_id
                                        WHERE m.commune_id = :commune AND m.withdrawn_at IS NULL
                                          AND m.forwarded_on >= :from AND m.forwarded_on < :until
                                        GROUP BY b.id, b.name ORDER BY b.name COLLATE "vi-x-icu"
                                        """)
                                .param("commune", commune.value())
                                .param("from", days.from())
                                .param("until", days.until())
                                .param("today", today)
                                .query(BodyRecord.class)
                                .list());
    }

    private JdbcClient.StatementSpec within(
            String columns, String order, UnitId commune, UnitId unit, DateRange days) {
        return jdbc.sql(
                        columns
                                + """
                                FROM matters.matter m
                                WHERE m.commune_id = :commune AND m.withdrawn_at IS NULL AND m.state <> 'stub'
                                  AND m.raised_on >= :from AND m.raised_on < :until
                                  AND (cast(:area AS uuid) IS NULL OR m.unit_id = :area)
                                """
                                + order)
                .param("commune", commune.value())
                .param("area", area(commune, unit))
                .param("from", days.from())
                .param("until", days.until());
    }

    private static @Nullable Object area(UnitId commune, UnitId unit) {
        return Optional.of(unit.value()).filter(id -> !id.equals(commune.value())).orElse(null);
    }

    private <T> T totals(
            Scope scope, UnitId commune, UnitId unit, java.util.function.Supplier<T> work) {
        if (!scope.maySeeTotals(commune, unit)) {
            throw new NotFound();
        }
        return system.run(work);
    }
}
