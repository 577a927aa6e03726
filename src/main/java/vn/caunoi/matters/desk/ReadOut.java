package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Refusal;

/**
 * Answers are read out at a meeting. Each voice is marked as told there or to be told apart; the
 * mark is the proof for that voice only, and nobody notes who came.
 */
@Component
public class ReadOut {
    private final ScopedTransactions transactions;
    private final MatterDesk desk;
    private final Acts acts;
    private final Supplier<List<SeparateNotices>> notices;

    ReadOut(
            ScopedTransactions transactions,
            MatterDesk desk,
            Acts acts,
            ObjectProvider<SeparateNotices> notices) {
        this.transactions = transactions;
        this.desk = desk;
        this.acts = acts;
        this.notices = SingletonSupplier.of(() -> notices.orderedStream().toList());
    }

    /**
     * A matter that was read out.
     *
     * @param seen the version that was looked at
     * @param heard voices told there
     * @param apart voices to be told apart
     */
    public record Spoken(UUID matter, int seen, Set<UUID> heard, Set<UUID> apart) {
        public Spoken {
            heard = Set.copyOf(heard);
            apart = Set.copyOf(apart);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * @param act by which he can take it back; empty for who keeps no records
         */
        record Done(Optional<UUID> act, int told, int apart) implements Outcome {}

        /** Somebody else was quicker with these; nothing was written. */
        record Stale(List<Matter> changed) implements Outcome {}
    }

    /**
     * All of it or nothing, as one act.
     *
     * @param meeting how the proof names the meeting
     */
    public Outcome tell(Caller caller, LocalDate on, String meeting, List<Spoken> spoken) {
        // always in the same order, or two of them may wait for each other
        List<Spoken> inOrder =
                spoken.stream().sorted(Comparator.comparing(Spoken::matter)).toList();
        return transactions.write(
                caller.reach(),
                () -> {
                    List<Matter> matters =
                            inOrder.stream().map(one -> desk.locked(caller, one.matter())).toList();
                    List<Matter> changed = changed(matters, inOrder);
                    return changed.isEmpty()
                            ? tell(caller, on, meeting, matters, inOrder)
                            : new Outcome.Stale(changed);
                });
    }

    private static List<Matter> changed(List<Matter> matters, List<Spoken> spoken) {
        List<Matter> changed = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            if (matters.get(i).version() != spoken.get(i).seen()) {
                changed.add(matters.get(i));
            }
        }
        return changed;
    }

    private Outcome tell(
            Caller caller,
            LocalDate on,
            String meeting,
            List<Matter> matters,
            List<Spoken> spoken) {
        Scope scope = caller.scope().orElseThrow();
        UUID act = acts.begin(scope, "matters.tell");
        int told = 0;
        int apart = 0;
        boolean keeps = true;
        for (int i = 0; i < matters.size(); i++) {
            Matter matter = matters.get(i);
            Spoken one = spoken.get(i);
            keeps &= scope.mayWrite(matter.place().commune(), matter.place().desk());
            Matter after = matter;
            for (UUID voice : one.heard()) {
                after = told(caller, after, voice, on, meeting, act);
                told++;
            }
            for (UUID voice : one.apart()) {
                Matter present = after;
                notices.get().forEach(notice -> notice.wanted(present, voice, act));
                apart++;
            }
        }
        return new Outcome.Done(keeps ? Optional.of(act) : Optional.empty(), told, apart);
    }

    private Matter told(
            Caller caller, Matter matter, UUID voice, LocalDate on, String meeting, UUID act) {
        MatterStep step = new MatterStep.Told(voice, ToldHow.READ_OUT, on, meeting);
        return switch (desk.take(caller, matter, step, Optional.of(act))) {
            case StepOutcome.Taken taken -> taken.matter();
            case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                    throw new Refusal("matters.desk.refused.read-out", matter.code());
        };
    }
}
