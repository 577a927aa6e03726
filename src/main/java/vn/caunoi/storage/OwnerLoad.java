package vn.caunoi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills empty tables of a scratch database as their owner, in one transaction, with the indexes and
 * references laid aside meanwhile. For benchmarks alone: no policy binds the owner.
 */
public final class OwnerLoad {
    private final Connection connection;
    private final JdbcClient jdbc;

    private OwnerLoad(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** What is laid aside, and how it comes back. */
    private record Aside(String drop, String restore) {}

    /** Fills these tables; afterwards the planner knows them. */
    public static void fill(BeanFactory product, List<String> tables, Consumer<OwnerLoad> work) {
        try (Connection connection =
                product.getBean(OpenDatabase.class).address().asOwner().getConnection()) {
            OwnerLoad load = new OwnerLoad(connection);
            connection.setAutoCommit(false);
            load.within(tables, work);
            connection.commit();
            connection.setAutoCommit(true);
            tables.forEach(table -> load.run("VACUUM ANALYZE " + table));
        } catch (SQLException e) {
            throw new StorageFailure("The scratch tables could not be filled", e);
        }
    }

    private void within(List<String> tables, Consumer<OwnerLoad> work) {
        run("SET LOCAL maintenance_work_mem = '512MB'");
        List<Aside> aside = aside(tables);
        aside.forEach(one -> run(one.drop()));
        work.accept(this);
        aside.reversed().forEach(one -> run(one.restore()));
    }

    private List<Aside> aside(List<String> tables) {
        return jdbc.sql(
                        """
                        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
                               format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                      pg_get_constraintdef(oid)) AS restore
                        FROM pg_constraint
                        WHERE contype = 'f' AND conrelid = ANY(cast(:tables AS regclass[]))
                        UNION ALL
                        SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                        FROM pg_index i
                        WHERE i.indrelid = ANY(cast(:tables AS regclass[]))
                          AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
                        """)
                .param("tables", tables.toArray(String[]::new))
                .query((row, number) -> new Aside(row.getString("drop"), row.getString("restore")))
                .list();
    }

    /** A statement without anything that people typed. */
    public void run(String statement) {
        jdbc.sql(statement).update();
    }

    /** Rows in PostgreSQL's text form. */
    public void copy(String tableAndColumns, InputStream rows) {
        try {
            var unused =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY " + tableAndColumns + " FROM STDIN", rows, 1 << 16);
        } catch (SQLException | IOException e) {
            throw new StorageFailure("Rows could not be copied to " + tableAndColumns, e);
        }
    }
}
