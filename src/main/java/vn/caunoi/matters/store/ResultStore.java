package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.organization.UnitId;

/** Matters whose outcome may be shown to everybody, within the caller's transaction and reach. */
@Repository
public class ResultStore {
    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter and the body that was asked, or "". */
    public record Shown(Matter matter, String body) {}

    /**
     * What a body did with what was forwarded to it.
     *
     * @param voices residents behind it
     * @param late answered after the day
     * @param waiting without an answer yet
     * @param overdue of those, past their day
     */
    public record BodyCounts(
            UUID id,
            String name,
            int voices,
            int forwarded,
            int inTime,
            int late,
            int waiting,
            int overdue) {}

    /** By body, in the order of their names; of the same matters as below, the ward's own too. */
    public List<BodyCounts> bodies(UnitId commune, LocalDate since, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT b.id, b.name,
                               sum((SELECT count(*) FROM matters.voice v
                                    WHERE v.matter_id = m.id AND v.withdrawn_on IS NULL)) AS voices,
                               count(*) AS forwarded,
                               count(*) FILTER (WHERE m.first_answered_on IS NOT NULL
                                                  AND m.first_answered_on > m.first_answer_due IS NOT TRUE) AS in_time,
                               count(*) FILTER (WHERE m.first_answered_on > m.first_answer_due) AS late,
                               count(*) FILTER (WHERE m.first_answered_on IS NULL) AS waiting,
                               count(*) FILTER (WHERE m.first_answered_on IS NULL AND m.body_paused IS NULL
                                                  AND m.body_due < :today) AS overdue
                        FROM matters.matter m JOIN matters.body b ON b.id = m.body_id
                        WHERE m.commune_id = :commune AND m.withdrawn_at IS NULL AND NOT m.sealed AND m.about = '{}'
                          AND m.kind IN ('petition', 'reflection', 'voter_petition')
                          AND m.state NOT IN ('joined', 'withdrawn', 'stub')
                          AND m.forwarded_on >= :since
                        GROUP BY b.id, b.name ORDER BY b.name COLLATE "vi-x-icu", b.id
                        """)
                .param("commune", commune.value())
                .param("since", since)
                .param("today", today)
                .query(BodyCounts.class)
                .list();
    }

    /**
     * What people sent to the committees of these areas and a body was asked about, or was told of
     * an answer, newest first. Never what went round an area, is sealed, is about somebody or about
     * a place under watch.
     */
    public List<Shown> of(Collection<UnitId> areas, LocalDate since, int most) {
        return jdbc.sql(
                        "SELECT "
                                + MatterRows.COLUMNS
                                + """
                                , coalesce(b.name, '') AS body_name
                                FROM matters.matter m LEFT JOIN matters.body b ON b.id = m.body_id
                                WHERE m.unit_id = ANY(:areas) AND m.unit_id <> m.commune_id
                                  AND m.withdrawn_at IS NULL AND NOT m.sealed AND m.about = '{}'
                                  AND m.kind IN ('petition', 'reflection', 'voter_petition')
                                  AND m.state IN ('forwarded', 'in_progress', 'roadmap', 'told', 'closed')
                                  AND m.raised_on >= :since
                                ORDER BY m.raised_on DESC, m.id DESC LIMIT :most
                                """)
                .param("areas", areas.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", since)
                .param("most", most)
                .query((row, number) ->
                        new Shown(MatterRows.matter(row, number), row.getString("body_name")))
                .list();
    }
}
