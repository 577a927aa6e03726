package vn.caunoi.activities;

import java.util.List;

/**
 * One step in the life of a record, in words.
 *
 * @param when day and time
 * @param what recorded, corrected, withdrawn, taken back
 * @param who "" where nobody is known
 * @param reason as given; may be ""
 * @param changes field by field, empty where none changed
 */
public record HistoryEvent(
        String when, String what, String who, String reason, List<Change> changes) {
    public HistoryEvent {
        changes = List.copyOf(changes);
    }
}
