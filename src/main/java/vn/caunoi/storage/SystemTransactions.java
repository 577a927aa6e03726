package vn.caunoi.storage;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
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
    private final TransactionTemplate snapshots;

    SystemTransactions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.snapshots = new TransactionTemplate(transactions);
        this.snapshots.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs the work as the system role in a transaction of its own, in which every question is
     * answered as of its first: what is committed meanwhile is not seen.
     */
    public <T> T snapshot(Supplier<T> work) {
        return snapshots.execute(status -> {
            // said to the one transaction: told to the connection it would take three journeys more
            jdbc.sql(
                            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET LOCAL ROLE "
                                    + DatabaseRoles.SYSTEM)
                    .update();
            return work.get();
        });
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
