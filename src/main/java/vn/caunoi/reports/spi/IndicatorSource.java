package vn.caunoi.reports.spi;

import java.util.List;
import java.util.Set;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;

/** A module's records as figures. Implementations own no rule of a report, only their records. */
public interface IndicatorSource {
    /** The word before the dot in a measure. */
    String name();

    /** The measures' names this source knows; a definition that asks for another does not start. */
    Set<String> measures();

    /**
     * Counts within the running transaction. A measure that cannot be told for a unit (months of a
     * week, the balance of an area) is left out; otherwise nothing recorded is 0.
     */
    Tally tally(Set<Measure> measures, Question question);

    /**
     * Communes that share records which count on these days: their figures cannot simply be added.
     */
    default List<Set<UnitId>> joint(DateRange days) {
        return List.of();
    }

    /** The records behind a value of one unit, as far as the scope reaches, oldest first. */
    List<Entry> entries(Measure measure, Question question, Scope scope);
}
