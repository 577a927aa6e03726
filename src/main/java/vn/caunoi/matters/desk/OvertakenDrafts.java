package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.LetterStore;

/** Drops the drafts that a step made needless: nobody shall sign a letter the matter overtook. */
@Component
class OvertakenDrafts implements StepListener {
    private final LetterStore letters;
    private final Clock clock;

    OvertakenDrafts(LetterStore letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void taken(
            Optional<Matter> before,
            Matter after,
            MatterStep step,
            Hand hand,
            Optional<Scope> by,
            Optional<UUID> act) {
        if (before.isEmpty() || after.state() == MatterState.STUB) {
            return;
        }
        boolean stillLate =
                after.state().isWithBody()
                        && before.get()
                                .progress()
                                .body()
                                .map(late -> late.due())
                                .equals(after.progress().body().map(late -> late.due()));
        letters.dropOvertaken(
                after.id(),
                after.state() == MatterState.RECORDED || after.state() == MatterState.CLASSIFIED,
                stillLate ? Optional.of(after.course().forwards()) : Optional.empty(),
                LocalDate.now(clock));
    }
}
