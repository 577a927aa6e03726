package vn.caunoi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills empty tables of a scratch database as their owner, on two connections, with the indexes and
 * references laid aside meanwhile. For benchmarks alone: no policy binds the owner, and a load that
 * breaks off leaves the tables as they are.
 */
public final class OwnerLoad {
    private static final int CONNECTIONS = 2;

    private final Connection connection;
    private final JdbcClient jdbc;

    private OwnerLoad(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** What is laid aside, and how it comes back. */
    private record Aside(boolean reference, String drop, String restore) {}

    /** Fills these tables, the parts side by side; afterwards the planner knows them. */
    public static void fill(
            BeanFactory product, List<String> tables, List<Consumer<OwnerLoad>> parts) {
        DataSource owner = product.getBean(OpenDatabase.class).address().asOwner();
        List<Aside> aside = on(owner, load -> load.layAside(tables));
        together(owner, parts);
        together(owner, restored(aside.stream().filter(one -> !one.reference()).toList()));
        together(
                owner,
                List.of(load ->
                        aside.stream()
                                .filter(Aside::reference)
                                .forEach(one -> load.run(one.restore()))));
        together(
                owner,
                tables.stream()
                        .<Consumer<OwnerLoad>>map(
                                table -> load -> load.run("VACUUM ANALYZE " + table))
                        .toList());
    }

    private static List<Consumer<OwnerLoad>> restored(List<Aside> aside) {
        return aside.stream()
                .<Consumer<OwnerLoad>>map(one -> load -> load.run(one.restore()))
                .toList();
    }

    /** Each piece of work on a connection of its own, two at a time. */
    private static void together(DataSource owner, List<Consumer<OwnerLoad>> pieces) {
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Boolean>> running =
                    pieces.stream()
                            .map(piece ->
                                    connections.submit(() ->
                                            on(
                                                    owner,
                                                    load -> {
                                                        piece.accept(load);
                                                        return true;
                                                    })))
                            .toList();
            for (Future<Boolean> one : running) {
                var unused = one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new StorageFailure("The scratch tables could not be filled", e);
        }
    }

    private static <T> T on(DataSource owner, Function<OwnerLoad, T> work) {
        try (Connection connection = owner.getConnection()) {
            OwnerLoad load = new OwnerLoad(connection);
            load.run("SET maintenance_work_mem = '512MB'");
            return work.apply(load);
        } catch (SQLException e) {
            throw new StorageFailure("The scratch tables could not be filled", e);
        }
    }

    /** References first, so that what they rest on may go; the costly indexes come back first. */
    private List<Aside> layAside(List<String> tables) {
        List<Aside> aside =
                jdbc.sql(
                                """
                                SELECT contype = 'f' AS reference,
                                       format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
                                       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                              pg_get_constraintdef(oid)) AS restore,
                                       false AS costly
                                FROM pg_constraint c
                                WHERE conrelid = ANY(cast(:tables AS regclass[]))
                                  AND (contype = 'f' OR contype = 'u' AND NOT EXISTS (
                                          SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = c.conindid))
                                UNION ALL
                                SELECT false, format('DROP INDEX %s', i.indexrelid::regclass),
                                       pg_get_indexdef(i.indexrelid), pg_get_indexdef(i.indexrelid) LIKE '%USING gin%'
                                FROM pg_index i
                                WHERE i.indrelid = ANY(cast(:tables AS regclass[]))
                                  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
                                ORDER BY reference DESC, costly DESC
                                """)
                        .param("tables", tables.toArray(String[]::new))
                        .query((row, number) ->
                                new Aside(
                                        row.getBoolean("reference"),
                                        row.getString("drop"),
                                        row.getString("restore")))
                        .list();
        aside.forEach(one -> run(one.drop()));
        return aside;
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
