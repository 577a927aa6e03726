package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From which units a unit came, and into which it went, one generation each; public as names are.
 */
@Component
public class Lineage {
    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit of the generation before or after.
     *
     * @param day on which the later one took over from the earlier one
     */
    public record Step(UnitId unit, LocalDate day) {}

    /** Units from which this one took over, the earliest first. */
    public List<Step> before(UnitId unit) {
        return steps(
                """
                SELECT DISTINCT p.id AS other, v.valid_from AS day
                FROM organization.unit_version v
                CROSS JOIN LATERAL unnest(v.predecessors) AS p(id)
                WHERE v.unit_id = :unit AND p.id <> :unit AND v.withdrawn_at IS NULL
                ORDER BY day, other
                """,
                unit);
    }

    /** Units that took over from this one, the earliest first. */
    public List<Step> after(UnitId unit) {
        return steps(
                """
                SELECT DISTINCT v.unit_id AS other, v.valid_from AS day
                FROM organization.unit_version v
                WHERE v.predecessors @> ARRAY[:unit::uuid] AND v.unit_id <> :unit
                  AND v.withdrawn_at IS NULL
                ORDER BY day, other
                """,
                unit);
    }

    private List<Step> steps(String sql, UnitId unit) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .query((row, number) ->
                        new Step(
                                new UnitId(row.getObject("other", UUID.class)),
                                row.getObject("day", LocalDate.class)))
                .list();
    }
}
