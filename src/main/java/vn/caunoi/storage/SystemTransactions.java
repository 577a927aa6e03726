package vn.caunoi.storage;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work of the product itself (totals, jobs, sign-in), beyond any person's reach. Only the classes
 * that {@code ArchitectureTests} lists may use it; what they return must be totals or belong to the
 * person who asked.
 */
@Component
public class SystemTransactions {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    SystemTransactions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Runs the work as the system role; a surrounding transaction keeps its own role afterwards.
     */
    public <T> T run(Supplier<T> work) {
        return transactions.execute(status -> {
            String before = jdbc.sql("SELECT current_user").query(String.class).single();
            jdbc.sql("SET LOCAL ROLE " + DatabaseRoles.SYSTEM).update();
            T result = work.get();
            if (!status.isNewTransaction() && !before.equals(DatabaseRoles.SYSTEM)) {
                jdbc.sql("SET LOCAL ROLE NONE").update();
            }
            return result;
        });
    }
}
