package vn.caunoi.storage;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table whose rows are merged in batches, never lost and never overwritten: beside {@code x}
 * stands {@code x_history} with the same columns plus {@code superseded_at} and {@code
 * superseded_by}.
 *
 * <p>The table has the columns id, batch_id, version, recorded_at, withdrawn_at, withdrawn_reason,
 * the key (unique) and the values. The statements are written here once for all such tables,
 * because eight hand-written copies of them would drift apart.
 */
public final class VersionedTable {
    private final String table;
    private final List<String> key;
    private final List<String> values;
    private final List<String> left;

    /**
     * @param table with its schema
     * @param key columns that say which fact a row is
     * @param values columns that say what the fact is
     */
    public VersionedTable(String table, List<String> key, List<String> values) {
        this(table, key, values, List.of());
    }

    private VersionedTable(String table, List<String> key, List<String> values, List<String> left) {
        this.table = table;
        this.key = List.copyOf(key);
        this.values = List.copyOf(values);
        this.left = List.copyOf(left);
    }

    /**
     * The same table for somebody who knows nothing of some values: he leaves them as they stand,
     * and history keeps them all the same.
     */
    public VersionedTable leaving(List<String> unknown) {
        return new VersionedTable(
                table,
                key,
                values.stream().filter(value -> !unknown.contains(value)).toList(),
                unknown);
    }

    /** Opens a staging table in the running transaction; rows go in by {@code COPY}. */
    public Staging stage(JdbcClient jdbc, DataSource dataSource) {
        String stage = "stage_" + table.substring(table.indexOf('.') + 1);
        jdbc.sql("DROP TABLE IF EXISTS pg_temp." + stage).update();
        jdbc.sql(
                        "CREATE TEMP TABLE %s ON COMMIT DROP AS SELECT id, %s FROM %s WITH NO DATA"
                                .formatted(stage, columns("", all()), table))
                .update();
        return new Staging(this, stage, jdbc, dataSource);
    }

    String copyColumns() {
        return "id, " + columns("", all());
    }

    int width() {
        return 1 + key.size() + values.size();
    }

    MergeCounts merge(JdbcClient jdbc, String stage, UUID batch, int staged) {
        jdbc.sql("ANALYZE " + stage).update();
        jdbc.sql(
                        history(":batch")
                                + " JOIN %s s ON %s WHERE %s"
                                        .formatted(stage, sameKey(), differs()))
                .param("batch", batch)
                .update();
        int changed =
                jdbc.sql(
                                """
                                UPDATE %s x
                                SET %s, batch_id = :batch, version = x.version + 1, recorded_at = now(),
                                    withdrawn_at = NULL, withdrawn_reason = NULL
                                FROM %s s WHERE %s AND %s
                                """
                                        .formatted(
                                                table, assignments(), stage, sameKey(), differs()))
                        .param("batch", batch)
                        .update();
        int added =
                jdbc.sql(
                                """
                                INSERT INTO %1$s (id, %2$s, batch_id, version)
                                SELECT s.id, %3$s, :batch, 1 FROM %4$s s
                                WHERE NOT EXISTS (SELECT FROM %1$s x WHERE %5$s)
                                """
                                        .formatted(
                                                table,
                                                columns("", all()),
                                                columns("s.", all()),
                                                stage,
                                                sameKey()))
                        .param("batch", batch)
                        .update();
        return new MergeCounts(added, changed, staged - added - changed);
    }

    /** Takes a batch back: its additions are withdrawn, its changes reversed, all with history. */
    public UndoCounts undo(JdbcClient jdbc, UUID batch, String reason) {
        int kept = overlaid(jdbc, batch);
        jdbc.sql(history("NULL") + " WHERE x.batch_id = :batch AND x.withdrawn_at IS NULL")
                .param("batch", batch)
                .update();
        int withdrawn =
                jdbc.sql(
                                """
                                UPDATE %1$s x
                                SET withdrawn_at = now(), withdrawn_reason = :reason, version = version + 1
                                WHERE batch_id = :batch AND withdrawn_at IS NULL
                                  AND NOT EXISTS (SELECT FROM %1$s_history h
                                                  WHERE h.id = x.id AND h.superseded_by = :batch)
                                """
                                        .formatted(table))
                        .param("batch", batch)
                        .param("reason", reason)
                        .update();
        int restored =
                jdbc.sql(
                                """
                                UPDATE %1$s x
                                SET %2$s, batch_id = s.batch_id, version = x.version + 1, recorded_at = now(),
                                    withdrawn_at = s.withdrawn_at, withdrawn_reason = s.withdrawn_reason
                                FROM %1$s_history s
                                WHERE x.id = s.id AND x.batch_id = :batch AND s.superseded_by = :batch
                                """
                                        .formatted(table, assignments()))
                        .param("batch", batch)
                        .update();
        return new UndoCounts(withdrawn, restored, kept);
    }

    /**
     * Rows that the batch wrote and somebody else changed or withdrew since, unless they were taken
     * back before.
     */
    private int overlaid(JdbcClient jdbc, UUID batch) {
        return jdbc.sql(
                        """
                        SELECT count(DISTINCT h.id) FROM %1$s_history h JOIN %1$s x USING (id)
                        WHERE h.batch_id = :batch AND h.superseded_by IS NOT NULL AND h.superseded_by <> :batch
                          AND x.batch_id IS DISTINCT FROM :batch
                          AND NOT EXISTS (SELECT FROM %1$s_history back
                                          WHERE back.id = h.id AND back.batch_id = :batch
                                            AND back.superseded_by IS NULL)
                        """
                                .formatted(table))
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    /**
     * The version of a row that still stands, locked until the transaction ends; who wants to
     * correct a row compares it with the version he saw.
     */
    public OptionalInt lock(JdbcClient jdbc, UUID id) {
        return jdbc
                .sql(
                        "SELECT version FROM %s WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE"
                                .formatted(table))
                .param("id", id)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Withdraws one row on behalf of a batch, which can be taken back. */
    public void withdraw(JdbcClient jdbc, UUID id, UUID batch, String reason) {
        jdbc.sql(history(":batch") + " WHERE x.id = :id AND x.withdrawn_at IS NULL")
                .param("batch", batch)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        UPDATE %s
                        SET withdrawn_at = now(), withdrawn_reason = :reason, batch_id = :batch, version = version + 1
                        WHERE id = :id AND withdrawn_at IS NULL
                        """
                                .formatted(table))
                .param("reason", reason)
                .param("batch", batch)
                .param("id", id)
                .update();
    }

    /**
     * Copies rows to the history, column by column by name: a column added later stands at another
     * place there.
     */
    private String history(String superseder) {
        List<String> copied =
                Stream.concat(
                                Stream.of("id"),
                                Stream.concat(
                                        Stream.concat(all().stream(), left.stream()),
                                        Stream.of(
                                                "batch_id",
                                                "version",
                                                "recorded_at",
                                                "withdrawn_at",
                                                "withdrawn_reason")))
                        .toList();
        return "INSERT INTO %1$s_history (%2$s, superseded_at, superseded_by) SELECT %3$s, now(), %4$s FROM %1$s x"
                .formatted(table, columns("", copied), columns("x.", copied), superseder);
    }

    private List<String> all() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    private static String columns(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name).collect(Collectors.joining(", "));
    }

    private String assignments() {
        return values.stream().map(name -> name + " = s." + name).collect(Collectors.joining(", "));
    }

    private String sameKey() {
        return key.stream()
                .map(name -> "x." + name + " = s." + name)
                .collect(Collectors.joining(" AND "));
    }

    private String differs() {
        return "(x.withdrawn_at IS NOT NULL OR ROW(%s) IS DISTINCT FROM ROW(%s))"
                .formatted(columns("x.", values), columns("s.", values));
    }
}
