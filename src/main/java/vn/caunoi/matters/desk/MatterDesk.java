package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.access.Acts;
import vn.caunoi.matters.desk.StepOutcome.NotOpen;
import vn.caunoi.matters.desk.StepOutcome.Stale;
import vn.caunoi.matters.desk.StepOutcome.Taken;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.KindRules;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * The one place where a matter moves: found within the caller's reach, past what bars him, compared
 * with what he saw, asked of the workflow and of the rules of its kind; then history, facts and
 * search change together.
 */
@Component
public class MatterDesk {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final MatterStore matters;
    private final StepStore steps;
    private final VoiceStore voices;
    private final MatterWords words;
    private final RuleDeadlines deadlines;
    private final Marks marks;
    private final StepGuard guard;
    private final Traces traces;
    private final Supplier<List<StepListener>> listeners;
    private final KindBook kinds = KindBook.shipped();
    private final Clock clock;

    MatterDesk(
            ScopedTransactions transactions,
            Acts acts,
            MatterStore matters,
            StepStore steps,
            VoiceStore voices,
            MatterWords words,
            RuleDeadlines deadlines,
            Marks marks,
            StepGuard guard,
            Traces traces,
            ObjectProvider<StepListener> listeners,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.matters = matters;
        this.steps = steps;
        this.voices = voices;
        this.words = words;
        this.deadlines = deadlines;
        this.marks = marks;
        this.guard = guard;
        this.traces = traces;
        this.listeners = SingletonSupplier.of(() -> listeners.orderedStream().toList());
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @param seen the version of the matter that the caller looked at
     */
    public StepOutcome take(Caller caller, UUID id, int seen, MatterStep step) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = locked(caller, id);
                    return matter.version() == seen
                            ? take(caller, matter, step, act(caller, matter, step))
                            : new Stale(matter);
                });
    }

    /** Takes a step of a matter that is locked, as a part of an act that has begun. */
    StepOutcome take(Caller caller, Matter matter, MatterStep step, Optional<UUID> act) {
        return take(caller, matter, step, act, today());
    }

    /**
     * The same on the day for which it counts: a clock that is looked at late does not give away
     * the days in between.
     */
    StepOutcome take(
            Caller caller, Matter matter, MatterStep step, Optional<UUID> act, LocalDate on) {
        Set<Hand> hands = caller.hands(matter);
        if (hands.isEmpty()) {
            throw new NotFound();
        }
        Optional<Hand> hand = fitting(matter, step, hands);
        if (hand.isEmpty()) {
            return new NotOpen(matter, step);
        }
        KindRules rules = rulesAfter(matter, step, on);
        guard.check(matter, step, rules, caller.bars(), on);
        Matter after =
                transactions.write(
                        caller.reach().and(desks(matter)),
                        () -> moved(caller, matter, step, hand.get(), rules, act, on));
        return new Taken(after, act);
    }

    /** A head's step may carry the matter off his desk to the ward's, where he does not reach. */
    private static Reach desks(Matter matter) {
        return reach(matter.place().desk()).and(reach(matter.place().commune()));
    }

    private static Reach reach(UnitId desk) {
        return new Reach(false, Set.of(), Set.of(desk.value()));
    }

    private Optional<Hand> fitting(Matter matter, MatterStep step, Set<Hand> hands) {
        KindRules rules = kinds.of(matter);
        return hands.stream()
                .filter(hand -> MatterWorkflow.isOpen(matter.state(), step.stepKind(), hand))
                .filter(hand -> rules.allows(step.stepKind(), hand, matter.course()))
                .findFirst();
    }

    /** Those of the kind that the step finds out, else those of the kind it has. */
    private KindRules rulesAfter(Matter matter, MatterStep step, LocalDate on) {
        return step instanceof MatterStep.Classified sorted
                ? kinds.of(sorted.kind(), on)
                : kinds.of(matter);
    }

    private Matter moved(
            Caller caller,
            Matter matter,
            MatterStep step,
            Hand hand,
            KindRules rules,
            Optional<UUID> act,
            LocalDate today) {
        Optional<MatterWords.Pen> pen = words.of(matter.id());
        Optional<byte[]> before = steps.snapshot(matter.id(), step.concernedVoice(), pen);
        int answer = matter.course().answers();
        voices.mark(step, answer, today);
        MatterState next =
                MatterWorkflow.after(
                                matter.state(),
                                step.stepKind(),
                                hand,
                                voices.count(matter.id(), answer))
                        .orElseThrow();
        Matter after = matter.after(step, next, today, rules, deadlines);
        steps.append(
                after,
                step,
                new StepStore.Taker(hand, caller.account(), caller.body(), act),
                today,
                pen,
                before);
        matters.save(after, marks.first(after));
        traces.follow(matter, after, step);
        listeners
                .get()
                .forEach(one ->
                        one.taken(Optional.of(matter), after, step, hand, caller.scope(), act));
        return after;
    }

    Matter locked(Caller caller, UUID id) {
        return matters.lock(id, caller.bars())
                .filter(matter -> !caller.hands(matter).isEmpty())
                .orElseThrow(NotFound::new);
    }

    /** The act that a person begins with a step; empty where it cannot be taken back. */
    Optional<UUID> act(Caller caller, MatterStep step) {
        return caller.scope()
                .filter(_ -> step.stepKind().canBeTakenBack())
                .map(scope -> acts.begin(scope, "matters." + step.stepKind().word()));
    }

    /** The same, and empty too where he who acts could not reach the matter to take it back. */
    Optional<UUID> act(Caller caller, Matter matter, MatterStep step) {
        UnitId commune = matter.place().commune();
        UnitId kept = step instanceof MatterStep.ToWard ? commune : matter.place().desk();
        return caller.scope()
                .filter(scope -> scope.mayWrite(commune, kept) || scope.mayApprove(commune, kept))
                .flatMap(_ -> act(caller, step));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
