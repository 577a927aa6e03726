package vn.caunoi.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed below since totals were made: written by the tables themselves, in the transaction
 * of the change; read and removed by the keeper of totals as the system role.
 */
@Component
public class Changes {
    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A note.
     *
     * @param commune whose records changed; of units the nearest that is known
     * @param since the first day on which they count
     * @param ofUnits whether the units themselves changed
     */
    public record Change(UUID id, Optional<UUID> commune, LocalDate since, boolean ofUnits) {}

    /** Whether anything changed that counts on some day until this one. */
    public boolean anyUntil(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM storage.change WHERE since <= :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    public boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM storage.change)").query(Boolean.class).single();
    }

    public List<Change> all() {
        return jdbc.sql(
                        "SELECT id, commune_id, greatest(since, '0001-01-01') AS since, of_units FROM storage.change")
                .query((row, number) ->
                        new Change(
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getObject("commune_id", UUID.class)),
                                row.getObject("since", LocalDate.class),
                                row.getBoolean("of_units")))
                .list();
    }

    public void forget(Collection<Change> changes) {
        jdbc.sql("DELETE FROM storage.change WHERE id = ANY(:ids)")
                .param("ids", changes.stream().map(Change::id).toArray(UUID[]::new))
                .update();
    }
}
