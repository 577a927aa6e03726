package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.SituationFigures;
import vn.caunoi.matters.model.SituationFigures.KindLine;
import vn.caunoi.matters.model.SituationFigures.TopicLine;
import vn.caunoi.organization.UnitId;

/**
 * Counts for the report on the people's situation, within the caller's transaction and reach. Of an
 * area only what was sent to its committee; nothing sealed; observations of places in no figure
 * below the ward.
 */
@Repository
public class SituationCounts {
    private static final String OF_RESIDENTS =
            "coalesce(m.kind, '') IN ('', 'petition', 'reflection', 'voter_petition', 'place_observation')";
    private static final String OF_COMMITTEES = "m.kind IN ('obstacle', 'proposal')";

    private static final String FOUND =
            """
            FROM matters.matter m
            CROSS JOIN LATERAL (SELECT count(*) AS voices FROM matters.voice v
                                WHERE v.matter_id = m.id AND v.withdrawn_on IS NULL) said
            WHERE m.commune_id = :commune AND m.withdrawn_at IS NULL AND NOT m.sealed AND m.state <> 'stub'
              AND m.raised_on >= :from AND m.raised_on < :until
              AND (:unit = :commune OR (m.unit_id = :unit AND m.kind IS DISTINCT FROM 'place_observation'))
              AND %s
            """;

    private static final String FATE =
            """
            coalesce(sum(said.voices), 0) AS voices, count(*) AS received,
            count(m.first_answered_on) AS answered, count(m.first_told_on) AS told,
            count(*) FILTER (WHERE m.first_answered_on > m.first_answer_due
                                OR (m.first_answered_on IS NULL
                                    AND m.state IN ('forwarded', 'in_progress', 'roadmap')
                                    AND m.body_paused IS NULL AND m.body_due < :today)) AS late
            """;

    private final JdbcClient jdbc;

    SituationCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was raised in the period, as it stands today. */
    public SituationFigures of(UnitId commune, UnitId unit, DateRange days, LocalDate today) {
        return SituationFigures.of(
                topics(commune, unit, days),
                kinds(commune, unit, days, today),
                difficulties(commune, unit, days, today),
                today);
    }

    private List<TopicLine> topics(UnitId commune, UnitId unit, DateRange days) {
        return bound(
                        "SELECT coalesce(m.topic, '') AS topic, sum(said.voices) AS voices, count(*) AS matters "
                                + FOUND.formatted(OF_RESIDENTS)
                                + "GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1",
                        commune,
                        unit,
                        days)
                .query(TopicLine.class)
                .list();
    }

    private List<KindLine> kinds(UnitId commune, UnitId unit, DateRange days, LocalDate today) {
        return bound(
                        "SELECT coalesce(m.kind, '') AS kind, "
                                + FATE
                                + FOUND.formatted(OF_RESIDENTS)
                                + "GROUP BY 1 ORDER BY received DESC, 1",
                        commune,
                        unit,
                        days)
                .param("today", today)
                .query(KindLine.class)
                .list();
    }

    private KindLine difficulties(UnitId commune, UnitId unit, DateRange days, LocalDate today) {
        return bound(
                        "SELECT '' AS kind, " + FATE + FOUND.formatted(OF_COMMITTEES),
                        commune,
                        unit,
                        days)
                .param("today", today)
                .query(KindLine.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(
            String query, UnitId commune, UnitId unit, DateRange days) {
        return jdbc.sql(query)
                .param("commune", commune.value())
                .param("unit", unit.value())
                .param("from", days.from())
                .param("until", days.until());
    }
}
