package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.calendar.Period;
import vn.caunoi.storage.OwnerLoad;

/**
 * The same work as plain SQL on plain tables through the same driver and server: no HTTP, no
 * rights, no validation, no history. Sums are found by going down the tree each time.
 */
final class RollupBaseline implements AutoCloseable {
    private static final int AREAS_AT_ONCE = 1_000;
    private static final int READS = 10;

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final RollupData values;
    private final Period period;

    /** Makes the plain tables, empty. */
    RollupBaseline(ApplicationContext context, RollupData values, Period period) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions =
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.values = values;
        this.period = period;
        owner(
                "CREATE SCHEMA plain",
                "GRANT USAGE ON SCHEMA plain TO PUBLIC",
                """
                CREATE TABLE plain.figure (unit_id uuid, indicator text COLLATE "C", period text COLLATE "C", value integer,
                                           PRIMARY KEY (unit_id, indicator, period))
                """,
                """
                CREATE TABLE plain.total (unit_id uuid, indicator text COLLATE "C", period text COLLATE "C", value bigint,
                                          PRIMARY KEY (unit_id, indicator, period))
                """,
                "GRANT ALL ON ALL TABLES IN SCHEMA plain TO PUBLIC");
    }

    /** All values by COPY on two connections; how many a second. */
    double copied() {
        long began = System.nanoTime();
        OwnerLoad.fill(
                context,
                List.of(),
                IntStream.iterate(0, from -> from < areas(), from -> from + AREAS_AT_ONCE)
                        .<Consumer<OwnerLoad>>mapToObj(
                                from -> load -> load.copy("plain.figure", rows(from)))
                        .toList());
        double seconds = Figures.seconds(began);
        owner("VACUUM ANALYZE plain.figure");
        return areas() * values.codes().size() / seconds;
    }

    private int areas() {
        return values.tree().areas();
    }

    private ByteArrayInputStream rows(int from) {
        return new ByteArrayInputStream(
                IntStream.range(from, Math.min(areas(), from + AREAS_AT_ONCE))
                        .boxed()
                        .flatMap(area ->
                                IntStream.range(0, values.codes().size())
                                        .mapToObj(e -> row(area, e)))
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String row(int area, int indicator) {
        return String.join(
                "\t",
                NationTree.areaId(area),
                values.codes().get(indicator),
                period.code(),
                Integer.toString(RollupData.value(area, indicator)));
    }

    /** Room of the table and its key. */
    double megabytes() {
        return jdbc.sql("SELECT pg_total_relation_size('plain.figure') / 1048576.0")
                .query(Double.class)
                .single();
    }

    /** The nation's sums. */
    Latencies nation() throws IOException {
        return Latencies.of(READS, this::addNation);
    }

    private void addNation() {
        var unused =
                jdbc.sql(
                                """
                                WITH RECURSIVE below(unit_id) AS (
                                    SELECT id FROM organization.unit WHERE code = 'VN'
                                    UNION ALL
                                    SELECT v.unit_id FROM below b JOIN organization.unit_version v ON v.parent_id = b.unit_id
                                )
                                SELECT f.indicator, sum(f.value) AS value
                                FROM below JOIN plain.figure f USING (unit_id)
                                WHERE f.period = :period AND f.indicator = ANY(:codes)
                                GROUP BY f.indicator
                                """)
                        .param("period", period.code())
                        .param("codes", codes())
                        .query()
                        .listOfRows();
    }

    /** The sums of all provinces. */
    Latencies provinces() throws IOException {
        return Latencies.of(READS, this::addProvinces);
    }

    private void addProvinces() {
        var unused =
                jdbc.sql(
                                """
                                WITH RECURSIVE below(province_id, unit_id) AS (
                                    SELECT unit_id, unit_id FROM organization.unit_version WHERE level = 'province'
                                    UNION ALL
                                    SELECT b.province_id, v.unit_id
                                    FROM below b JOIN organization.unit_version v ON v.parent_id = b.unit_id
                                )
                                SELECT b.province_id, f.indicator, sum(f.value) AS value
                                FROM below b JOIN plain.figure f USING (unit_id)
                                WHERE f.period = :period AND f.indicator = ANY(:codes)
                                GROUP BY b.province_id, f.indicator
                                """)
                        .param("period", period.code())
                        .param("codes", codes())
                        .query()
                        .listOfRows();
    }

    /** A form of the next month written and the nation's sums read, one after the other. */
    Latencies fresh() throws IOException {
        AtomicInteger area = new AtomicInteger();
        return Latencies.of(
                READS,
                () -> {
                    write(area.getAndIncrement(), any -> {});
                    addNation();
                });
    }

    /** Forms of the next month a second, each in a transaction of its own. */
    double forms(int connections, int seconds) {
        return perSecond(connections, seconds, areas() / 2, any -> {});
    }

    /** The same, with the sums of commune, province and nation kept in the transaction. */
    double formsWithTotals(int connections, int seconds) {
        return perSecond(connections, seconds, areas() / 4, this::total);
    }

    private double perSecond(int connections, int seconds, int first, IntConsumer also) {
        AtomicInteger next = new AtomicInteger(first);
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        long forms =
                RollupBench.inParallel(
                        connections,
                        () -> {
                            long count = 0;
                            for (; System.nanoTime() < until; count++) {
                                write(next.getAndIncrement() % areas(), also);
                            }
                            return count;
                        });
        return forms / Figures.seconds(began);
    }

    private void write(int area, IntConsumer also) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            INSERT INTO plain.figure (unit_id, indicator, period, value)
                            SELECT :unit, indicator, :period, value
                            FROM unnest(:codes::text[], :values::integer[]) AS given(indicator, value)
                            ON CONFLICT (unit_id, indicator, period) DO UPDATE SET value = excluded.value
                            """)
                    .param("unit", UUID.fromString(NationTree.areaId(area)))
                    .param("period", period.next().code())
                    .param("codes", codes())
                    .param("values", amounts(area))
                    .update();
            also.accept(area);
        });
    }

    private void total(int area) {
        jdbc.sql(
                        """
                        INSERT INTO plain.total AS t (unit_id, indicator, period, value)
                        SELECT unit_id, indicator, :period, value
                        FROM unnest(:units::uuid[]) AS above(unit_id)
                        CROSS JOIN unnest(:codes::text[], :values::integer[]) AS given(indicator, value)
                        ORDER BY unit_id, indicator COLLATE "C"
                        ON CONFLICT (unit_id, indicator, period) DO UPDATE SET value = t.value + excluded.value
                        """)
                .param("units", above(area))
                .param("period", period.next().code())
                .param("codes", codes())
                .param("values", amounts(area))
                .update();
    }

    private UUID[] above(int area) {
        int commune = area / values.tree().areasEach();
        return Stream.of(
                        NationTree.communeId(commune),
                        NationTree.provinceId(NationTree.provinceOf(commune)),
                        NationTree.nationId())
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }

    private String[] codes() {
        return values.codes().toArray(String[]::new);
    }

    private Integer[] amounts(int area) {
        return IntStream.range(0, values.codes().size())
                .mapToObj(e -> RollupData.value(area, e))
                .toArray(Integer[]::new);
    }

    private void owner(String... statements) {
        OwnerLoad.fill(
                context, List.of(), List.of(load -> Stream.of(statements).forEach(load::run)));
    }

    /** Takes the plain tables away: what is measured next has the server for itself. */
    @Override
    public void close() {
        owner("DROP SCHEMA plain CASCADE");
    }
}
