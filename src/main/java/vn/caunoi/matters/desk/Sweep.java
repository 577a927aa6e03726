package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Marks.Mark;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.NudgeStore;
import vn.caunoi.matters.store.NudgeStore.Leg;
import vn.caunoi.matters.store.NudgeStore.Nudge;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.SystemTransactions;

/**
 * Does what the clocks of matters ask for until a day, everything that was missed included:
 * reminders, drafts of letters, the end of a pause, the end of a wait. What a clock does counts for
 * the day on which it was due, so it does not matter how late somebody looks.
 */
@Component
public class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 500;

    /** A matter whose pause ended may be due again at once; more often it cannot be. */
    private static final int MOST_ROUNDS = 12;

    private final SystemTransactions system;
    private final ScopedTransactions transactions;
    private final MatterStore matters;
    private final NudgeStore nudges;
    private final UrgingDrafts drafts;
    private final DueNotices notices;
    private final MatterDesk desk;
    private final Callers callers;
    private final Marks marks;

    Sweep(
            SystemTransactions system,
            ScopedTransactions transactions,
            MatterStore matters,
            NudgeStore nudges,
            UrgingDrafts drafts,
            DueNotices notices,
            MatterDesk desk,
            Callers callers,
            Marks marks) {
        this.system = system;
        this.transactions = transactions;
        this.matters = matters;
        this.nudges = nudges;
        this.drafts = drafts;
        this.notices = notices;
        this.desk = desk;
        this.callers = callers;
        this.marks = marks;
    }

    /**
     * What a sweep did.
     *
     * @param looked matters that were due
     * @param reminders marks that were written down, drafts included
     * @param moved matters whose clock went on, or which ended
     * @param failed matters that are looked at again tomorrow
     */
    public record Counts(int looked, int reminders, int drafts, int moved, int failed) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    looked + more.looked,
                    reminders + more.reminders,
                    drafts + more.drafts,
                    moved + more.moved,
                    failed + more.failed);
        }
    }

    /** Looks at everything that is due on this day or was due before it. */
    public Counts run(LocalDate today) {
        Counts all = Counts.NONE;
        for (UnitId commune : system.run(() -> matters.communesToLookAt(today))) {
            all = all.plus(commune(commune, today));
        }
        return all;
    }

    private Counts commune(UnitId commune, LocalDate today) {
        Reach reach = callers.clock(commune).reach();
        Counts all = Counts.NONE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<UUID> due = transactions.read(reach, () -> matters.toLookAt(commune, today));
            Counts done = Counts.NONE;
            for (int from = 0; from < due.size(); from += AT_ONCE) {
                List<UUID> part = due.subList(from, Math.min(due.size(), from + AT_ONCE));
                done = done.plus(part(commune, part, today));
            }
            all = all.plus(done);
            if (done.moved() == 0) {
                break;
            }
        }
        return all;
    }

    /** What cannot be done for one matter keeps no other waiting. */
    private Counts part(UnitId commune, List<UUID> ids, LocalDate today) {
        try {
            return together(commune, ids, today);
        } catch (RuntimeException failure) {
            return ids.size() == 1
                    ? postponed(commune, ids.getFirst(), today, failure)
                    : ids.stream()
                            .map(id -> part(commune, List.of(id), today))
                            .reduce(Counts.NONE, Counts::plus);
        }
    }

    private Counts postponed(
            UnitId commune, UUID matter, LocalDate today, RuntimeException failure) {
        LOG.error("The clocks of matter {} could not be looked at", matter, failure);
        return transactions.write(
                callers.clock(commune).reach(),
                () -> {
                    matters.lookAgain(Map.of(matter, Optional.of(today.plusDays(1))));
                    return new Counts(1, 0, 0, 0, 1);
                });
    }

    private Counts together(UnitId commune, List<UUID> ids, LocalDate today) {
        Caller clock = callers.clock(commune);
        return transactions.write(
                clock.reach(),
                () -> {
                    List<Matter> due = matters.lockToLookAt(ids, today);
                    List<Nudge> reached = new ArrayList<>();
                    Map<UUID, Optional<LocalDate>> next = new HashMap<>();
                    int moved = 0;
                    for (Matter matter : due) {
                        next.put(matter.id(), marks.next(matter, today));
                        List<Mark> passed = passed(matter, today);
                        passed.forEach(mark -> nudge(matter, mark).ifPresent(reached::add));
                        Optional<Moving> moving =
                                passed.stream().flatMap(mark -> moving(mark).stream()).findFirst();
                        if (moving.filter(step -> moves(clock, matter, step)).isPresent()) {
                            next.remove(matter.id());
                            moved++;
                        }
                    }
                    matters.lookAgain(next);
                    Set<Nudge> fresh = nudges.add(commune, reached);
                    int drafted = drafts.write(commune, due, fresh);
                    if (!fresh.isEmpty()) {
                        notices.remind(commune);
                    }
                    return new Counts(due.size(), fresh.size(), drafted, moved, 0);
                });
    }

    private List<Mark> passed(Matter matter, LocalDate today) {
        return marks.of(matter).stream().filter(mark -> !mark.day().isAfter(today)).toList();
    }

    private static Optional<Nudge> nudge(Matter matter, Mark mark) {
        return switch (mark) {
            case Mark.FrontReminder(var day, var due, var late) ->
                    Optional.of(
                            new Nudge(matter.id(), Leg.FRONT, due, late ? "late" : "soon", day));
            case Mark.BodyReminder(var day, var due) ->
                    Optional.of(new Nudge(matter.id(), Leg.BODY, due, "soon", day));
            case Mark.Urging(var day, var due, var level) ->
                    Optional.of(new Nudge(matter.id(), Leg.BODY, due, level.word(), day));
            case Mark.Resumption _, Mark.Silence _ -> Optional.empty();
        };
    }

    /** A step of the clock, and the day for which it counts. */
    private record Moving(MatterStep step, LocalDate on) {}

    private static Optional<Moving> moving(Mark mark) {
        return switch (mark) {
            case Mark.Resumption(var day) ->
                    Optional.of(new Moving(new MatterStep.SenderReplied(""), day));
            case Mark.Silence(var day) -> Optional.of(new Moving(new MatterStep.Silent(), day));
            case Mark.FrontReminder _, Mark.BodyReminder _, Mark.Urging _ -> Optional.empty();
        };
    }

    private boolean moves(Caller clock, Matter matter, Moving moving) {
        return switch (desk.take(clock, matter, moving.step(), Optional.empty(), moving.on())) {
            case StepOutcome.Taken _ -> true;
            case StepOutcome.Stale _, StepOutcome.NotOpen _ -> false;
        };
    }
}
