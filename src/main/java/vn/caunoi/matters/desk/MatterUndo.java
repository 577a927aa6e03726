package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/** Takes back what was done with matters while who did it still looks at it. */
@Component
class MatterUndo implements TakesBack {
    private final MatterStore matters;
    private final StepStore steps;
    private final LetterStore letters;
    private final Traces traces;
    private final Clock clock;

    MatterUndo(
            MatterStore matters, StepStore steps, LetterStore letters, Traces traces, Clock clock) {
        this.matters = matters;
        this.steps = steps;
        this.letters = letters;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        Map<UUID, List<StepStore.Made>> byMatter =
                steps.madeBy(batch).stream().collect(Collectors.groupingBy(StepStore.Made::matter));
        if (!byMatter.values().stream().allMatch(MatterUndo::isLast)) {
            return Optional.empty();
        }
        byMatter.forEach((matter, made) -> restore(matter, made, batch));
        int drafts = letters.takeBack(batch);
        return Optional.of(new UndoCounts(drafts, byMatter.size(), 0));
    }

    /** Nothing came after: the newest step of the act is the newest of the matter. */
    private static boolean isLast(List<StepStore.Made> made) {
        return made.getFirst().isLast();
    }

    /** The newest step first. */
    private void restore(UUID id, List<StepStore.Made> made, UUID act) {
        Matter before = matters.find(id, Bars.NONE).orElseThrow();
        for (StepStore.Made step : made) {
            if (step.step() == StepKind.RECORD) {
                matters.withdraw(id);
                traces.forgetRecorded(before);
                return;
            }
            steps.restore(step);
        }
        Matter after = matters.find(id, Bars.NONE).orElseThrow();
        traces.followInSearch(before, after);
        steps.appendTakenBack(
                after,
                new StepStore.Taker(
                        Hand.OFFICER, Optional.empty(), Optional.empty(), Optional.of(act)),
                LocalDate.now(clock));
    }
}
