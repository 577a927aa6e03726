package vn.caunoi.storage;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;

/** All that the database held at one moment, while others go on writing. */
public final class DatabaseSnapshot {
    private final Connection connection;
    private final UUID installation;
    private final String server;
    private final List<StoredTable> tables;

    DatabaseSnapshot(
            Connection connection, UUID installation, String server, List<StoredTable> tables) {
        this.connection = connection;
        this.installation = installation;
        this.server = server;
        this.tables = List.copyOf(tables);
    }

    public UUID installation() {
        return installation;
    }

    /** The version of PostgreSQL. */
    public String server() {
        return server;
    }

    public List<StoredTable> tables() {
        return tables;
    }

    /** Writes the rows of a table as they come, none of them kept in memory. */
    public TableContent copy(StoredTable table, OutputStream to) {
        return TableCopies.write(connection, table, to);
    }
}
