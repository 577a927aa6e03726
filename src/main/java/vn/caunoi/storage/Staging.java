package vn.caunoi.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into a {@link VersionedTable}, within one transaction. */
public final class Staging {
    private static final int FLUSH_AT = 1 << 20;

    private final VersionedTable table;
    private final String name;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 4096);
    private int count;

    Staging(VersionedTable table, String name, JdbcClient jdbc, DataSource dataSource) {
        this.table = table;
        this.name = name;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** One row: key columns, then value columns, in the order of the table's declaration. */
    public void add(@Nullable Object... cells) {
        if (cells.length + 1 != table.width()) {
            throw new IllegalArgumentException("Expected " + (table.width() - 1) + " cells");
        }
        buffer.append(Uuid7.next());
        for (Object cell : cells) {
            buffer.append('\t');
            append(cell);
        }
        buffer.append('\n');
        count++;
        if (buffer.length() >= FLUSH_AT) {
            flush();
        }
    }

    /** Merges what was added; the transaction's end makes it stand. */
    public MergeCounts finish(UUID batch) {
        flush();
        return count == 0 ? MergeCounts.NONE : table.merge(jdbc, name, batch, count);
    }

    /**
     * Each flush is a whole {@code COPY}: while one is open, its connection answers nothing else.
     */
    private void flush() {
        if (buffer.isEmpty()) {
            return;
        }
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        try {
            DataSourceUtils.getConnection(dataSource)
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY %s (%s) FROM STDIN".formatted(name, table.copyColumns()),
                            new ByteArrayInputStream(bytes));
        } catch (SQLException | IOException e) {
            throw new StorageFailure("Rows could not be staged", e);
        }
    }

    private void append(@Nullable Object cell) {
        if (cell instanceof Optional<?> optional) {
            append(optional.orElse(null));
        } else if (cell == null) {
            buffer.append("\\N");
        } else if (cell instanceof Collection<?> list) {
            buffer.append(
                    list.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
        } else if (cell instanceof LocalDate date && date.getYear() > 9999) {
            buffer.append("infinity");
        } else {
            escape(cell.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }
}
