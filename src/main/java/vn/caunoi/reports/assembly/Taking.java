package vn.caunoi.reports.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of taking words into a draft. */
public sealed interface Taking {
    /**
     * The words stand in the draft.
     *
     * @param act empty when there was nothing to do
     */
    record Taken(int passages, Optional<UUID> act) implements Taking {}

    /** Something else stands there than the page had shown; nothing was taken. */
    record Overtaken(List<Rival> rivals) implements Taking {
        public Overtaken {
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * What two people wanted, or what a unit wrote twice.
     *
     * @param standing what stands now; "" when nothing does
     * @param wanted what the page had shown
     */
    record Rival(String unit, String standing, String wanted) {}
}
