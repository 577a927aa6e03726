package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.calendar.Period;
import vn.caunoi.storage.OwnerLoad;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** The same work as plain SQL through the same driver: no HTTP, no rights, no history. */
final class RollupBaseline {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Figures figures;

    RollupBaseline(ApplicationContext context, Figures figures) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(ScopedTransactions.class);
        this.figures = figures;
    }

    /** All values into a keyed table by COPY, which is dropped afterwards. */
    void copied(RollupData values) {
        long began = System.nanoTime();
        OwnerLoad.fill(
                context,
                List.of(),
                List.of(load -> {
                    load.run(
                            "CREATE TEMP TABLE plain (area integer, indicator text, value integer, PRIMARY KEY (area, indicator))");
                    for (int from = 0; from < values.tree().areas(); from += 1_000) {
                        load.copy(
                                "plain",
                                new ByteArrayInputStream(
                                        rows(
                                                        values,
                                                        from,
                                                        Math.min(
                                                                values.tree().areas(),
                                                                from + 1_000))
                                                .getBytes(StandardCharsets.UTF_8)));
                    }
                    load.run("DROP TABLE plain");
                }));
        figures.line(
                "rollup.sql_bulk_values_per_s",
                values.tree().areas() * values.codes().size() / Figures.seconds(began),
                "values/s");
    }

    private static String rows(RollupData values, int from, int until) {
        return IntStream.range(from, until)
                .boxed()
                .flatMap(area ->
                        IntStream.range(0, values.codes().size())
                                .mapToObj(e ->
                                        area
                                                + "\t"
                                                + values.codes().get(e)
                                                + "\t"
                                                + RollupData.value(area, e)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The nation's figures by going down the tree each time. */
    void nation(Period period, List<String> codes, int times) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            var unused = transactions.read(Reach.EVERYTHING, () -> sums(period, codes));
            nanos[i] = System.nanoTime() - began;
        }
        figures.line("rollup.sql_nation_p95_ms", Figures.p95(nanos), "ms");
    }

    private List<Map<String, Object>> sums(Period period, List<String> codes) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE below(unit_id) AS (
                            SELECT id FROM organization.unit WHERE code = 'VN'
                            UNION ALL
                            SELECT v.unit_id FROM below b JOIN organization.unit_version v ON v.parent_id = b.unit_id
                        )
                        SELECT f.indicator, sum(f.value) AS value
                        FROM below JOIN reports.typed_figure f USING (unit_id)
                        WHERE f.period = :period AND f.indicator = ANY(:codes) AND f.withdrawn_at IS NULL
                        GROUP BY f.indicator
                        """)
                .param("period", period.code())
                .param("codes", codes.toArray(String[]::new))
                .query()
                .listOfRows();
    }

    /** The sums of the nation and of each province by their definition, by unit and indicator. */
    Map<String, Map<String, BigDecimal>> defined(Period period) {
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
