package vn.caunoi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;

/** What is written in one journey keeps to its limits, and is written whole or not at all. */
class ScopedTransactionsTest {
    private static final UUID HERE = Uuid7.next();
    private static final UUID ELSEWHERE = Uuid7.next();
    private static final Reach COMMUNE = new Reach(false, Set.of(HERE), Set.of());
    private static final String WRITTEN =
            """
            INSERT INTO reports.typed_figure (id, commune_id, unit_id, indicator, period, valid_from, valid_until, value)
            VALUES (:id, :commune, :unit, 'VH08', '2022', '2022-01-01', '2023-01-01', 1)
            """;

    private static TestProduct product;

    @BeforeAll
    static void start() {
        product = TestProduct.start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void itIsCommittedAtOnce() {
        UUID unit = Uuid7.next();
        write(WRITTEN, HERE, unit);
        assertThat(seen(unit)).isEqualTo(1);
    }

    @Test
    void whatLiesBeyondTheReachIsRefused() {
        UUID unit = Uuid7.next();
        assertThatThrownBy(() -> write(WRITTEN, ELSEWHERE, unit))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(seen(unit)).isZero();
    }

    @Test
    void whenALaterStatementFailsNothingIsKept() {
        UUID unit = Uuid7.next();
        assertThatThrownBy(() -> write(WRITTEN + "; SELECT 1 / 0", HERE, unit))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("division by zero");
        assertThat(seen(unit)).isZero();
    }

    @Test
    void theLimitsEndWithIt() {
        UUID unit = Uuid7.next();
        write(WRITTEN, HERE, unit);
        assertThat(
                        product.bean(JdbcClient.class)
                                .sql("SELECT count(*) FROM reports.typed_figure")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void withinAnotherTransactionItWouldCommitNothing() {
        assertThatThrownBy(() ->
                        transactions().write(COMMUNE, () -> write(WRITTEN, HERE, Uuid7.next())))
                .isInstanceOf(IllegalStateException.class);
    }

    private static int write(String statements, UUID commune, UUID unit) {
        return transactions()
                .writeAtOnce(
                        COMMUNE,
                        statements,
                        new MapSqlParameterSource()
                                .addValue("id", Uuid7.next())
                                .addValue("commune", commune)
                                .addValue("unit", unit),
                        statement -> statement.getUpdateCount());
    }

    private static int seen(UUID unit) {
        return transactions()
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                "SELECT count(*) FROM reports.typed_figure WHERE unit_id = :unit")
                                        .param("unit", unit)
                                        .query(Integer.class)
                                        .single());
    }

    private static ScopedTransactions transactions() {
        return product.bean(ScopedTransactions.class);
    }
}
