package vn.caunoi.organization;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.storage.VersionedTable;

/**
 * Records about a committee, entered and corrected one by one; works in the caller's transaction
 * and reach. Each kind of record has a key that says which fact it is.
 */
public abstract sealed class KeptRecords<T> permits ActRecords, RegulationRecords, SeatRecords {
    private final VersionedTable table;
    private final JdbcClient jdbc;

    KeptRecords(VersionedTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    /** All that stand at a unit. */
    public abstract List<Kept<T>> of(UnitId unit);

    /** Enters records; one with the key of a standing record replaces it. */
    public abstract void write(UUID batch, List<T> records);

    abstract Object key(T record);

    abstract UnitId unit(T record);

    /** The version of a record that still stands, locked until the transaction ends. */
    public OptionalInt lock(UUID id) {
        return table.lock(jdbc, id);
    }

    /** Whether another record than this one says the same fact already. */
    public boolean isTaken(T wanted, UUID except) {
        return of(unit(wanted)).stream()
                .filter(kept -> !kept.id().equals(except))
                .anyMatch(kept -> key(kept.record()).equals(key(wanted)));
    }

    /**
     * Puts a record right. When it turns out to be another fact, the wrong one is withdrawn.
     *
     * @param reason for the history, in Vietnamese
     */
    public void correct(UUID batch, Kept<T> before, T after, String reason) {
        if (!key(before.record()).equals(key(after))) {
            withdraw(batch, before.id(), reason);
        }
        write(batch, List.of(after));
    }

    /** Withdraws a record; the batch can be taken back. */
    public void withdraw(UUID batch, UUID id, String reason) {
        table.withdraw(jdbc, id, batch, reason);
    }
}
