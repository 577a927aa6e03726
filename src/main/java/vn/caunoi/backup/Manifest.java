package vn.caunoi.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.storage.MigrationScript;
import vn.caunoi.storage.SchemaState;
import vn.caunoi.storage.StoredTable;
import vn.caunoi.storage.TableContent;

/**
 * What a backup says of itself.
 *
 * @param format of the file; a reader refuses a higher one than it knows
 * @param product version of the program that made it
 * @param server version of PostgreSQL it came from
 * @param scripts how far the schemas had come
 */
public record Manifest(
        int format,
        String product,
        UUID installation,
        Instant takenAt,
        String server,
        List<MigrationScript> scripts,
        List<Table> tables) {
    static final int FORMAT = 1;

    public Manifest {
        scripts = List.copyOf(scripts);
        tables = List.copyOf(tables);
    }

    /** A table with what must come out of it. */
    public record Table(String name, List<String> columns, long rows, String digest) {
        public Table {
            columns = List.copyOf(columns);
        }

        static Table of(StoredTable table, TableContent content) {
            return new Table(table.name(), table.columns(), content.rows(), content.digest());
        }

        StoredTable table() {
            return new StoredTable(name, columns);
        }

        TableContent content() {
            return new TableContent(rows, digest);
        }

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** All rows together. */
    public long rows() {
        return tables.stream().collect(Collectors.summingLong(Table::rows));
    }

    SchemaState state() {
        return new SchemaState(scripts);
    }
}
