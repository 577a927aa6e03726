package vn.caunoi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts rows back as they were, in one transaction. Nothing may judge or derive meanwhile: triggers
 * rest, and references are checked when all rows are there.
 */
final class Refilling {
    private final DataSource owner;
    private final DatabaseContents contents;
    private final Consumer<StoredTable> told;

    /**
     * @param owner of the tables; policies do not bind it
     */
    Refilling(DataSource owner, DatabaseContents contents, Consumer<StoredTable> told) {
        this.owner = owner;
        this.contents = contents;
        this.told = told;
    }

    private record Reference(String table, String name, String definition) {}

    void run() {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            fill(connection, jdbc);
            connection.commit();
            connection.setAutoCommit(true);
            jdbc.sql("ANALYZE").update();
        } catch (SQLException e) {
            throw new StorageFailure("The database could not be filled", e);
        }
    }

    private void fill(Connection connection, JdbcClient jdbc) {
        TableCopies.settle(jdbc);
        List<StoredTable> present = TableCopies.tables(jdbc);
        List<Reference> references = references(jdbc);
        references.forEach(reference ->
                jdbc.sql(
                                "ALTER TABLE %s DROP CONSTRAINT %s"
                                        .formatted(reference.table(), reference.name()))
                        .update());
        jdbc.sql(
                        "TRUNCATE "
                                + present.stream()
                                        .map(StoredTable::name)
                                        .collect(Collectors.joining(", ")))
                .update();
        contents.tables()
                .forEach((table, expected) -> {
                    refuseUnknown(table, present);
                    fill(connection, jdbc, table, expected);
                    told.accept(table);
                });
        references.forEach(reference ->
                jdbc.sql(
                                "ALTER TABLE %s ADD CONSTRAINT %s %s"
                                        .formatted(
                                                reference.table(),
                                                reference.name(),
                                                reference.definition()))
                        .update());
    }

    /** The names come from a file: only those that the schema itself has may become SQL. */
    private static void refuseUnknown(StoredTable table, List<StoredTable> present) {
        boolean known =
                present.stream()
                        .anyMatch(own ->
                                own.name().equals(table.name())
                                        && new HashSet<>(own.columns())
                                                .equals(new HashSet<>(table.columns())));
        if (!known) {
            throw new StorageFailure("This program knows no such table: " + table);
        }
    }

    private void fill(
            Connection connection, JdbcClient jdbc, StoredTable table, TableContent expected) {
        jdbc.sql("ALTER TABLE %s DISABLE TRIGGER USER".formatted(table.name())).update();
        try (InputStream rows = contents.open(table)) {
            TableCopies.read(connection, table, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("ALTER TABLE %s ENABLE TRIGGER USER".formatted(table.name())).update();
        TableContent found = TableCopies.write(connection, table, OutputStream.nullOutputStream());
        if (!found.equals(expected)) {
            throw new StorageFailure(
                    "The table %s came back different: %s instead of %s"
                            .formatted(table.name(), found, expected));
        }
    }

    private static List<Reference> references(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        SELECT c.conrelid::regclass::text AS "table", quote_ident(c.conname) AS name,
                               pg_get_constraintdef(c.oid) AS definition
                        FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
                        WHERE c.contype = 'f' AND c.conparentid = 0 AND n.nspname = ANY(:schemas)
                        ORDER BY 1, 2
                        """)
                .param("schemas", Migrations.MODULES.toArray(String[]::new))
                .query(Reference.class)
                .list();
    }
}
