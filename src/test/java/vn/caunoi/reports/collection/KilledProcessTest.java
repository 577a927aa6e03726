package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Tokens;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.testing.ServedAlone;
import vn.caunoi.testing.Visitor;

/**
 * The serving process is killed half-way: one of the tables that it writes last is held by somebody
 * else, so that it has written the others and waits.
 */
class KilledProcessTest {
    private static final String PERIOD = "2022-H1";
    private static final String NATION =
            "/api/v1/figures?unit=VN&period=" + PERIOD + "&indicators=TT01,TT02";

    private static TwoProvinces nation;
    private static String token;

    @BeforeAll
    static void open() {
        nation = TwoProvinces.started();
        nation.record("P-1", "a", "2022-02-01", 100);
        nation.record("R-1", "b", "2022-03-01", 20);
        token =
                nation.product
                        .bean(Tokens.class)
                        .issue(
                                nation.product
                                        .bean(Accounts.class)
                                        .named("trunguong")
                                        .orElseThrow()
                                        .id());
    }

    @AfterAll
    static void close() {
        nation.close();
    }

    @Test
    void killedWhileItRollsUpItLeavesNothingHalfDone() throws SQLException {
        try (ServedAlone first = ServedAlone.on(nation.product)) {
            Visitor centre = first.visitor();
            killedAt(first, "reports.kept_period", () -> centre.get(NATION, token));
        }
        assertThat(kept()).as("totals of which a part is missing").isZero();

        nation.record("Q-1", "c", "2022-04-01", 3);
        try (ServedAlone second = ServedAlone.on(nation.product)) {
            Visitor centre = second.visitor();
            assertThat(figures(centre)).contains("\"TT01\":3", "\"TT02\":123");
            // the keeper of totals sees the next record, and dies before it has taken it up
            killedAt(second, "reports.share", () -> nation.record("R-1", "d", "2022-05-01", 4000));
        }
        try (ServedAlone third = ServedAlone.on(nation.product)) {
            Visitor centre = third.visitor();
            assertThat(figures(centre)).contains("\"TT01\":4", "\"TT02\":4123");
            Awaitility.await().until(() -> left() == 0);
            assertThat(figures(centre)).contains("\"TT01\":4", "\"TT02\":4123");
        }
    }

    @Test
    void killedWhileItAcceptsItHasNotAccepted() throws SQLException {
        String period = "2021-H1";
        String report = "/thu-bao-cao/P/" + period;
        nation.record("P-1", "e", "2021-02-01", 77);
        nation.send("canbo", "P", period);
        String seen = String.valueOf(nation.collected("P", period).seen());
        try (ServedAlone first = ServedAlone.on(nation.product)) {
            Visitor province = first.visitor().signIn("tinh");
            killedAt(
                    first,
                    "reports.collection_step",
                    () -> province.post(report + "/tiep-nhan", "lan", seen));
        }
        assertThat(nation.collected("P", period).state()).isEqualTo(CollectionState.SUBMITTED);
        assertThat(nation.official("T-01", period, "TT02")).isEmpty();

        try (ServedAlone second = ServedAlone.on(nation.product)) {
            Visitor province = second.visitor().signIn("tinh");
            assertThat(province.post(report + "/tiep-nhan", "lan", seen).statusCode())
                    .isEqualTo(302);
        }
        assertThat(nation.collected("P", period).state()).isEqualTo(CollectionState.ACCEPTED);
        assertThat(nation.official("T-01", period, "TT02")).isEqualTo("77");
    }

    private static String figures(Visitor who) {
        return who.get(NATION, token).body();
    }

    /** Holds the table, lets the work begin, and kills the process when it waits for the table. */
    private static void killedAt(ServedAlone served, String table, Runnable work)
            throws SQLException {
        try (Connection holder = nation.product.database().owner().getConnection();
                Statement statement = holder.createStatement();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
            CompletableFuture<Void> asked = CompletableFuture.runAsync(work, other);
            Awaitility.await().until(() -> waitsFor(table));
            served.kill();
            holder.rollback();
            assertThat(
                            asked.handle((answer, failure) -> failure == null || isCutOff(failure))
                                    .join())
                    .isTrue();
        }
        Awaitility.await().until(() -> !works());
    }

    private static boolean isCutOff(Throwable failure) {
        return failure instanceof UncheckedIOException
                || failure.getCause() instanceof UncheckedIOException;
    }

    private static boolean waitsFor(String table) {
        return count(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '%s'::regclass"
                                .formatted(table))
                > 0;
    }

    /** Whether the database still works for somebody: it finds out late that nobody listens. */
    private static boolean works() {
        return count(
                        """
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                        """)
                > 0;
    }

    /** Rows that would make up totals of the period. */
    private static int kept() {
        return Stream.of("kept_period", "share", "total", "nation_total")
                .mapToInt(table ->
                        count(
                                "SELECT count(*) FROM reports.%s WHERE period = '%s'"
                                        .formatted(table, PERIOD)))
                .sum();
    }

    private static int left() {
        return count("SELECT count(*) FROM storage.change");
    }

    private static int count(String question) {
        return JdbcClient.create(nation.product.database().owner())
                .sql(question)
                .query(Integer.class)
                .single();
    }
}
