package vn.caunoi.organization;

import java.util.Set;

/** A module that keeps records at units; a unit with records cannot be taken back. */
public interface RecordHolder {
    /**
     * Whether any record that still stands belongs to one of the units, within the running reach.
     */
    boolean holdsRecordsAt(Set<UnitId> units);
}
