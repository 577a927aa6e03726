package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Breakdown;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.web.NotFound;

/**
 * The figures of opinions (YK) by topic, kind and desk, for those who lead and see no matter. The
 * same matters on the same days as in the indicators; of an area only what was sent to its
 * committee.
 */
@Repository
public class MatterBreakdown {
    private final JdbcClient jdbc;
    private final SystemTransactions system;

    MatterBreakdown(JdbcClient jdbc, SystemTransactions system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** What the groups are. */
    public enum By {
        TOPIC("coalesce(m.topic, '')"),
        KIND("coalesce(m.kind, '')"),
        /** The desk on which it lies: an area's, or the ward's own. */
        DESK("m.unit_id::text");

        private final String column;

        By(String column) {
            this.column = column;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The figures, in their order, each with the indicator that it breaks down. */
    public enum Figure {
        RECEIVED("YK01", "m.raised_on >= :from AND m.raised_on < :until"),
        FORWARDED("YK02", "m.forwarded_on >= :from AND m.forwarded_on < :until"),
        ANSWERED("YK03", "m.first_answered_on >= :from AND m.first_answered_on < :until"),
        IN_TIME("YK04", ANSWERED.condition + " AND m.first_answered_on <= m.first_answer_due"),
        TOLD("YK08", "m.first_told_on >= :from AND m.first_told_on < :until"),
        OPEN("YK06", "m.raised_on < :until AND coalesce(m.closed_on, 'infinity') >= :until");

        private final String indicator;
        private final String condition;

        Figure(String indicator, String condition) {
            this.indicator = indicator;
            this.condition = condition;
        }

        public String indicator() {
            return indicator;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String columns() {
            return "count(*) FILTER (WHERE %1$s) AS %2$s, coalesce(sum(said.voices) FILTER (WHERE %1$s), 0) AS %2$s_by"
                    .formatted(condition, word());
        }
    }

    private static final String COLUMNS =
            Arrays.stream(Figure.values()).map(Figure::columns).collect(Collectors.joining(",\n"));

    private static final String ANY =
            Arrays.stream(Figure.values())
                    .map(figure -> "(" + figure.condition + ")")
                    .collect(Collectors.joining(" OR "));

    /** Of a commune, or of one of its areas. */
    public Breakdown of(Scope scope, UnitId commune, UnitId unit, By by, DateRange days) {
        if (!scope.maySeeTotals(commune, unit)) {
            throw new NotFound();
        }
        return Breakdown.of(system.run(() -> lines(commune, unit, by, days)));
    }

    private List<Breakdown.Line> lines(UnitId commune, UnitId unit, By by, DateRange days) {
        return jdbc.sql(
                        """
                        SELECT %s AS in_group, %s
                        FROM matters.matter m
                        CROSS JOIN LATERAL (SELECT count(*) AS voices FROM matters.voice v
                                            WHERE v.matter_id = m.id AND v.withdrawn_on IS NULL) said
                        WHERE m.commune_id = :commune AND m.withdrawn_at IS NULL AND NOT m.sealed
                          AND m.state <> 'stub' AND coalesce(m.kind, '') IN ('', 'petition', 'reflection')
                          AND (:unit = :commune OR m.unit_id = :unit) AND (%s)
                        GROUP BY 1 ORDER BY 1
                        """
                                .formatted(by.column, COLUMNS, ANY))
                .param("commune", commune.value())
                .param("unit", unit.value())
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) -> {
                    List<Breakdown.Cell> cells = new java.util.ArrayList<>();
                    for (Figure figure : Figure.values()) {
                        cells.add(
                                new Breakdown.Cell(
                                        row.getInt(figure.word()),
                                        row.getInt(figure.word() + "_by")));
                    }
                    return new Breakdown.Line(
                            Optional.ofNullable(row.getString("in_group")).orElse(""), cells);
                })
                .list();
    }
}
