package vn.caunoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;

/** Finds how the country is divided into provinces and communes. Public, so without a scope. */
@Component
public class Divisions {
    private final JdbcClient jdbc;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Division over(DateRange days) {
        return new Division(places(days), tied(days));
    }

    private List<Division.Place> places(DateRange days) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE upper(top_id, province_id, unit_id, level, valid_from, valid_until) AS (
                            SELECT v.unit_id, v.unit_id, v.unit_id, v.level,
                                   greatest(v.valid_from, :from), least(v.valid_until, :until)
                            FROM organization.unit_version v
                            WHERE v.parent_id IS NULL AND v.withdrawn_at IS NULL
                              AND v.level IN ('nation', 'province', 'district', 'commune')
                              AND v.valid_from < :until AND v.valid_until > :from
                            UNION ALL
                            SELECT u.top_id, CASE WHEN v.level = 'province' THEN v.unit_id ELSE u.province_id END,
                                   v.unit_id, v.level,
                                   greatest(u.valid_from, v.valid_from), least(u.valid_until, v.valid_until)
                            FROM upper u JOIN organization.unit_version v ON v.parent_id = u.unit_id
                            WHERE v.withdrawn_at IS NULL AND u.level <> 'commune'
                              AND v.level IN ('province', 'district', 'commune')
                              AND v.valid_from < u.valid_until AND v.valid_until > u.valid_from
                        )
                        SELECT * FROM upper
                        """)
                .param("from", days.from())
                .param("until", days.until())
                .query(Divisions::place)
                .list();
    }

    /**
     * A unit below a commune that stood under several, and units that took over from one that no
     * longer stands, each with the communes above them.
     */
    private List<Set<UnitId>> tied(DateRange days) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE moved AS (
                            SELECT unit_id FROM organization.unit_version
                            WHERE withdrawn_at IS NULL AND valid_from < :until AND valid_until > :from
                              AND level IN ('residential_area', 'self_managed_group')
                            GROUP BY unit_id HAVING count(DISTINCT parent_id) > 1
                        ), direct AS (
                            SELECT p.id AS before_id, v.unit_id
                            FROM organization.unit_version v CROSS JOIN LATERAL unnest(v.predecessors) AS p(id)
                            WHERE v.withdrawn_at IS NULL AND v.valid_from < :until AND p.id <> v.unit_id
                              AND cardinality(v.predecessors) > 0
                        ), left_by(before_id, unit_id) AS (
                            SELECT before_id, unit_id FROM direct
                            UNION
                            SELECT l.before_id, d.unit_id FROM left_by l JOIN direct d ON d.before_id = l.unit_id
                        ), knot(id, unit_id) AS (
                            SELECT unit_id, unit_id FROM moved
                            UNION
                            SELECT before_id, unit_id FROM left_by
                            UNION
                            SELECT before_id, before_id FROM left_by
                        ), above(id, unit_id, level, parent_id, valid_from, valid_until) AS (
                            SELECT k.id, v.unit_id, v.level, v.parent_id,
                                   greatest(v.valid_from, :from), least(v.valid_until, :until)
                            FROM knot k JOIN organization.unit_version v USING (unit_id)
                            WHERE v.withdrawn_at IS NULL AND v.valid_from < :until AND v.valid_until > :from
                            UNION
                            SELECT a.id, v.unit_id, v.level, v.parent_id,
                                   greatest(a.valid_from, v.valid_from), least(a.valid_until, v.valid_until)
                            FROM above a JOIN organization.unit_version v ON v.unit_id = a.parent_id
                            WHERE a.level IN ('residential_area', 'self_managed_group') AND v.withdrawn_at IS NULL
                              AND v.valid_from < a.valid_until AND v.valid_until > a.valid_from
                        )
                        SELECT array_agg(DISTINCT unit_id) AS communes FROM above WHERE level = 'commune'
                        GROUP BY id HAVING count(DISTINCT unit_id) > 1
                        """)
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        Arrays.stream((UUID[]) row.getArray("communes").getArray())
                                .map(UnitId::new)
                                .collect(Collectors.toSet()))
                .list();
    }

    private static Division.Place place(ResultSet row, int number) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new Division.Place(
                new UnitId(row.getObject("unit_id", UUID.class)),
                UnitLevel.of(row.getString("level")).orElseThrow(),
                new UnitId(row.getObject("top_id", UUID.class)),
                new UnitId(row.getObject("province_id", UUID.class)),
                new DateRange(row.getObject("valid_from", LocalDate.class), until));
    }
}
