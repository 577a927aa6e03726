package vn.caunoi.storage;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole database as of one moment. It reads as the system role, which sees every row; the
 * owner stays closed while the product serves.
 */
@Component
public class DatabaseSnapshots {
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final SystemTransactions system;
    private final TransactionTemplate oneMoment;

    DatabaseSnapshots(
            JdbcClient jdbc,
            DataSource dataSource,
            SystemTransactions system,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.system = system;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs the work on what the database holds now.
     *
     * @param leftOut tables that belong to this machine and not to the records
     */
    public <T> T take(Set<String> leftOut, Function<DatabaseSnapshot, T> work) {
        return oneMoment.execute(status ->
                system.run(() -> {
                    Connection connection = DataSourceUtils.getConnection(dataSource);
                    try {
                        return work.apply(snapshot(connection, leftOut));
                    } finally {
                        DataSourceUtils.releaseConnection(connection, dataSource);
                    }
                }));
    }

    private DatabaseSnapshot snapshot(Connection connection, Set<String> leftOut) {
        TableCopies.settle(jdbc);
        refuseHiddenRows();
        refuseAnotherProgramsSchema();
        return new DatabaseSnapshot(
                connection,
                jdbc.sql("SELECT id FROM storage.installation").query(UUID.class).single(),
                jdbc.sql("SHOW server_version").query(String.class).single(),
                TableCopies.tables(jdbc).stream()
                        .filter(table -> !leftOut.contains(table.name()))
                        .toList());
    }

    /**
     * Under a policy a table answers with what the reader may see, and says nothing of the rest.
     */
    private void refuseHiddenRows() {
        List<String> hiding =
                jdbc.sql(
                                """
                                SELECT c.oid::regclass::text
                                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                WHERE c.relrowsecurity AND n.nspname = ANY(:schemas)
                                  AND (NOT EXISTS (SELECT FROM pg_policy p JOIN pg_roles r ON r.oid = ANY(p.polroles)
                                                   WHERE p.polrelid = c.oid AND r.rolname = :system
                                                     AND p.polpermissive AND p.polcmd IN ('*', 'r')
                                                     AND pg_get_expr(p.polqual, p.polrelid) = 'true')
                                    OR EXISTS (SELECT FROM pg_policy p
                                               WHERE p.polrelid = c.oid AND NOT p.polpermissive))
                                """)
                        .param("schemas", Migrations.MODULES.toArray(String[]::new))
                        .param("system", DatabaseRoles.SYSTEM)
                        .query(String.class)
                        .list();
        if (!hiding.isEmpty()) {
            throw new StorageFailure(
                    "No copy was made: the system role does not see every row of " + hiding);
        }
    }

    private void refuseAnotherProgramsSchema() {
        String recorded =
                jdbc.sql("SELECT coalesce(migrations, '') FROM storage.installation")
                        .query(String.class)
                        .single();
        if (!recorded.equals(Migrations.fingerprint())) {
            throw new StorageFailure(
                    "No copy was made: another version of the program has changed the database meanwhile; start this one again.");
        }
    }
}
