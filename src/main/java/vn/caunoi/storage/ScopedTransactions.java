package vn.caunoi.storage;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction whose rows are limited by a {@link Reach}. The settings live in the
 * transaction alone ({@code SET LOCAL}); without them row-level security shows no row.
 */
@Component
public class ScopedTransactions {
    private static final String LIMIT =
            """
            SELECT set_config('caunoi.everything', :reachesAll, true),
                   set_config('caunoi.communes', :reachedCommunes, true),
                   set_config('caunoi.units', :reachedUnits, true)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate statements;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    ScopedTransactions(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate statements,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Reads within the reach; joins a running transaction and gives it its own limits back
     * afterwards.
     */
    public <T> T read(Reach reach, Supplier<T> work) {
        return run(reading, reach, work);
    }

    /** Writes within the reach, all or nothing. */
    public <T> T write(Reach reach, Supplier<T> work) {
        return run(writing, reach, work);
    }

    /**
     * Writes within the reach what is known beforehand, in one journey to the database: it takes
     * the limits and the statements together, and commits them together after the last. Whoever
     * asks so must have no transaction, and cannot take back what the statements did.
     *
     * @param written separated by semicolons
     * @param read is called after the execution, before the first result of the statements
     */
    public <T> T writeAtOnce(
            Reach reach,
            String written,
            MapSqlParameterSource parameters,
            PreparedStatementCallback<T> read) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("would commit nothing by itself");
        }
        return Objects.requireNonNull(
                statements.execute(
                        LIMIT + ";" + written,
                        parameters.addValues(Limits.of(reach).parameters()),
                        statement -> {
                            statement.execute();
                            statement.getMoreResults();
                            return read.doInPreparedStatement(statement);
                        }));
    }

    private <T> T run(TransactionTemplate template, Reach reach, Supplier<T> work) {
        return template.execute(status -> {
            Limits before = status.isNewTransaction() ? Limits.of(Reach.NOTHING) : current();
            limit(Limits.of(reach));
            T result = work.get();
            if (!status.isNewTransaction()) {
                limit(before);
            }
            return result;
        });
    }

    private Limits current() {
        return jdbc.sql(
                        """
                        SELECT coalesce(current_setting('caunoi.everything', true), '') AS everything,
                               coalesce(current_setting('caunoi.communes', true), '') AS communes,
                               coalesce(current_setting('caunoi.units', true), '') AS units
                        """)
                .query(Limits.class)
                .single();
    }

    private void limit(Limits limits) {
        jdbc.sql(LIMIT).params(limits.parameters()).query().singleRow();
    }

    record Limits(String everything, String communes, String units) {
        static Limits of(Reach reach) {
            return new Limits(
                    reach.everything() ? "yes" : "",
                    Reach.arrayLiteral(reach.communes()),
                    Reach.arrayLiteral(reach.units()));
        }

        Map<String, String> parameters() {
            return Map.of(
                    "reachesAll", everything, "reachedCommunes", communes, "reachedUnits", units);
        }
    }
}
