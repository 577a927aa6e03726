package vn.caunoi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables as text, the same text for the same rows on every server: {@code COPY} in its text form,
 * which every version of PostgreSQL reads.
 */
final class TableCopies {
    private TableCopies() {}

    /**
     * Settles in the running transaction how values are written, and that rows keep their order.
     */
    static void settle(JdbcClient jdbc) {
        for (String setting :
                List.of(
                        "DateStyle = ISO",
                        "IntervalStyle = postgres",
                        "TimeZone = UTC",
                        "bytea_output = hex",
                        "extra_float_digits = 1",
                        "synchronize_seqscans = off")) {
            jdbc.sql("SET LOCAL " + setting).update();
        }
    }

    /** All tables of the product, without the diaries of its migrations. */
    static List<StoredTable> tables(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name,
                               array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
                        FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                                           AND NOT a.attisdropped AND a.attgenerated = ''
                        WHERE c.relkind = 'r' AND n.nspname = ANY(:schemas) AND c.relname <> 'flyway_history'
                        GROUP BY 1 ORDER BY 1
                        """)
                .param("schemas", Migrations.MODULES.toArray(String[]::new))
                .query((row, number) ->
                        new StoredTable(
                                row.getString("name"),
                                List.of((String[]) row.getArray("columns").getArray())))
                .list();
    }

    static TableContent write(Connection connection, StoredTable table, OutputStream to) {
        try {
            DigestOutputStream digesting =
                    new DigestOutputStream(to, MessageDigest.getInstance("SHA-256"));
            long rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(table.copyOut(), digesting);
            return new TableContent(
                    rows, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (SQLException | IOException | NoSuchAlgorithmException e) {
            throw new StorageFailure("The table " + table.name() + " could not be read", e);
        }
    }

    static void read(Connection connection, StoredTable table, InputStream from) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(table.copyIn(), from, 1 << 16);
        } catch (SQLException | IOException e) {
            throw new StorageFailure("The table " + table.name() + " could not be filled", e);
        }
    }
}
