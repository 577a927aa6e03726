package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.StepOutcome.NotOpen;
import vn.caunoi.matters.desk.StepOutcome.Stale;
import vn.caunoi.matters.desk.StepOutcome.Taken;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.SimilarMatters;
import vn.caunoi.matters.store.SimilarMatters.Similar;
import vn.caunoi.rules.RuleName;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * What was closed not long ago and is raised again: offered when the new matter is sorted. Where
 * the officer says so, the earlier one is opened again and the new one goes on as a part of it, so
 * that whoever raised it now is answered too.
 */
@Component
public class Recurrences {
    private final ScopedTransactions transactions;
    private final MatterDesk desk;
    private final MatterWords words;
    private final SimilarMatters similar;
    private final RuleDeadlines deadlines;
    private final Clock clock;

    Recurrences(
            ScopedTransactions transactions,
            MatterDesk desk,
            MatterWords words,
            SimilarMatters similar,
            RuleDeadlines deadlines,
            Clock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.words = words;
        this.similar = similar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The likest first; none for who cannot open a matter again, and none of what is sealed. */
    public List<Similar> offered(Caller caller, Matter matter) {
        if (!caller.hands(matter).contains(Hand.OFFICER)
                || !MatterWorkflow.isOpen(matter.state(), StepKind.JOIN, Hand.OFFICER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int months = deadlines.number(RuleName.MATTER_RECURS_MONTHS, today);
        return transactions
                .read(caller.reach(), () -> words.clear(matter.id()))
                .map(text ->
                        similar.closedSince(
                                caller, matter.place(), text, today.minusMonths(months)))
                .orElse(List.of());
    }

    /**
     * Opens the earlier matter again and makes the new one a part of it, in one act.
     *
     * @param seen the version of the new one that the caller looked at
     */
    public StepOutcome record(Caller caller, UUID id, int seen, UUID earlier, String reason) {
        return transactions.write(
                caller.reach(),
                () -> {
                    // always in the same order, or two of them may wait for each other
                    Stream.of(id, earlier).sorted().forEach(one -> locked(caller, one));
                    Matter matter = locked(caller, id);
                    if (matter.version() != seen) {
                        return new Stale(matter);
                    }
                    Matter before = locked(caller, earlier);
                    if (!before.place().area().equals(matter.place().area())) {
                        throw new NotFound();
                    }
                    MatterStep recurred = new MatterStep.Recurred(reason);
                    Optional<UUID> act = desk.act(caller, before, recurred);
                    var opened = taken(desk.take(caller, before, recurred, act));
                    return taken(
                            desk.take(
                                    caller,
                                    matter,
                                    new MatterStep.Joined(opened.matter().id()),
                                    act));
                });
    }

    private Matter locked(Caller caller, UUID id) {
        return desk.locked(caller, id);
    }

    /** Both steps or none. */
    private static Taken taken(StepOutcome outcome) {
        return switch (outcome) {
            case Taken done -> done;
            case Stale _, NotOpen _ -> throw new Refusal("matters.refused.moved-on");
        };
    }
}
