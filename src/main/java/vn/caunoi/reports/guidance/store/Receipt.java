package vn.caunoi.reports.guidance.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.ReceiptState;

/**
 * What one unit said to one guidance.
 *
 * @param steps the first one first; none while nothing was said
 */
public record Receipt(UUID guidance, UnitId unit, UnitId sender, List<Step> steps) {
    public Receipt {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that was said.
     *
     * @param position its place among those of the unit, from 1
     * @param plannedOn day on which it will be done
     */
    public record Step(
            int position,
            ReceiptState state,
            Optional<LocalDate> plannedOn,
            Optional<String> line,
            Optional<Activity> activity,
            UUID account,
            OffsetDateTime at) {}

    /** A record that shows what was done. */
    public record Activity(String href, String title) {}

    public ReceiptState state() {
        return steps.isEmpty() ? ReceiptState.NOT_RECEIVED : steps.getLast().state();
    }

    /** The number of the last step; 0 before the first. */
    public int seen() {
        return steps.isEmpty() ? 0 : steps.getLast().position();
    }

    /** When it was first said to be done. */
    public Optional<OffsetDateTime> doneAt() {
        return steps.stream()
                .filter(step -> step.state() == ReceiptState.DONE)
                .findFirst()
                .map(Step::at);
    }
}
