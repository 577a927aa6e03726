package vn.caunoi.storage;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction whose rows are limited by a {@link Reach}. The settings live in the
 * transaction alone ({@code SET LOCAL}); without them row-level security shows no row.
 */
@Component
public class ScopedTransactions {
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    ScopedTransactions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
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
        jdbc.sql(
                        """
                        SELECT set_config('caunoi.everything', :everything, true),
                               set_config('caunoi.communes', :communes, true),
                               set_config('caunoi.units', :units, true)
                        """)
                .param("everything", limits.everything())
                .param("communes", limits.communes())
                .param("units", limits.units())
                .query()
                .singleRow();
    }

    record Limits(String everything, String communes, String units) {
        static Limits of(Reach reach) {
            return new Limits(
                    reach.everything() ? "yes" : "",
                    Reach.arrayLiteral(reach.communes()),
                    Reach.arrayLiteral(reach.units()));
        }
    }
}
