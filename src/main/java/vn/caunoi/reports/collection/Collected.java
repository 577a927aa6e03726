package vn.caunoi.reports.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.collection.store.CollectionSteps.Taken;
import vn.caunoi.reports.writing.Subject;

/**
 * Where a report is on its way, for one reader.
 *
 * @param steps all that were taken, the first one first
 * @param open what this reader may do now
 * @param above who accepts it; empty where nobody stands above
 * @param deadline the last day on which it comes in time
 */
public record Collected(
        Subject subject,
        List<Taken> steps,
        List<CollectionStep> open,
        Optional<Unit> above,
        LocalDate deadline) {
    public Collected {
        steps = List.copyOf(steps);
        open = List.copyOf(open);
    }

    public CollectionState state() {
        return last().map(Taken::state).orElse(CollectionState.OPEN);
    }

    public Optional<Taken> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** What a form has to carry. */
    public int seen() {
        return last().map(Taken::position).orElse(0);
    }

    /**
     * The submission that lies with the level above, or was accepted; 0 before anything was sent.
     */
    public int number() {
        return last().map(Taken::number).orElse(0);
    }

    public boolean isOpen(CollectionStep step) {
        return open.contains(step);
    }

    /** The remarks with which it was given back last, while they wait for an answer. */
    public List<Remark> remarks() {
        return returned().map(Taken::remarks).orElse(List.of());
    }

    /** The last time it was given back, until it was accepted. */
    public Optional<Taken> returned() {
        return steps.reversed().stream()
                .takeWhile(taken -> !taken.step().makesOfficial())
                .filter(taken -> taken.step() == CollectionStep.RETURN)
                .findFirst();
    }
}
