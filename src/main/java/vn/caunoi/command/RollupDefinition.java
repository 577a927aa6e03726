package vn.caunoi.command;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.calendar.Period;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** What the totals must be, added up from the forms themselves; and the room all of it takes. */
final class RollupDefinition {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    RollupDefinition(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(ScopedTransactions.class);
    }

    /** The sums of the nation and of each province, by unit and indicator. */
    Map<String, Map<String, BigDecimal>> sums(Period period) {
        Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
        var unused =
                transactions.read(
                        Reach.EVERYTHING,
                        () -> {
                            jdbc.sql(
                                            """
                                            SELECT coalesce(p.code, 'VN') AS code, f.indicator, sum(f.value) AS value
                                            FROM reports.typed_figure f
                                            JOIN organization.unit_version c ON c.unit_id = f.commune_id
                                            JOIN organization.unit p ON p.id = c.parent_id
                                            WHERE f.period = :period AND f.withdrawn_at IS NULL
                                            GROUP BY GROUPING SETS ((p.code, f.indicator), (f.indicator))
                                            """)
                                    .param("period", period.code())
                                    .query(row -> {
                                        sums.computeIfAbsent(
                                                        row.getString("code"),
                                                        any -> new HashMap<>())
                                                .put(
                                                        row.getString("indicator"),
                                                        row.getBigDecimal("value").setScale(0));
                                    });
                            return sums;
                        });
        return sums;
    }

    /** Disk of what the figures need: tables and indexes. */
    double megabytes() {
        return transactions.read(
                Reach.EVERYTHING,
                () ->
                        jdbc.sql(
                                        """
                                        SELECT sum(pg_total_relation_size(c.oid)) / 1048576.0
                                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                        WHERE n.nspname = 'reports' AND c.relkind = 'r'
                                        """)
                                .query(Double.class)
                                .single());
    }
}
