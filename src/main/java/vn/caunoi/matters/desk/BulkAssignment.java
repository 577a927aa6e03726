package vn.caunoi.matters.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.storage.ScopedTransactions;

/** Gives several matters to one officer, in one act. */
@Component
public class BulkAssignment {
    private final ScopedTransactions transactions;
    private final MatterDesk desk;
    private final Acts acts;

    BulkAssignment(ScopedTransactions transactions, MatterDesk desk, Acts acts) {
        this.transactions = transactions;
        this.desk = desk;
        this.acts = acts;
    }

    /**
     * What came of it.
     *
     * @param left matters that somebody else had just moved on, or that were over
     */
    public record Assigned(UUID act, int given, int left) {}

    /**
     * @param seen the version that was looked at, by matter
     */
    public Assigned assign(Caller caller, Map<UUID, Integer> seen, UUID to) {
        Scope scope = caller.scope().orElseThrow();
        return transactions.write(
                caller.reach(),
                () -> {
                    UUID act = acts.begin(scope, "matters.assign");
                    // always in the same order, or two of them may wait for each other
                    int given =
                            Math.toIntExact(
                                    seen.entrySet().stream()
                                            .sorted(Map.Entry.comparingByKey())
                                            .filter(one ->
                                                    give(
                                                            caller,
                                                            one.getKey(),
                                                            one.getValue(),
                                                            to,
                                                            act))
                                            .count());
                    return new Assigned(act, given, seen.size() - given);
                });
    }

    private boolean give(Caller caller, UUID id, int seen, UUID to, UUID act) {
        Matter matter = desk.locked(caller, id);
        return matter.version() == seen
                && desk.take(caller, matter, new MatterStep.Assigned(to), Optional.of(act))
                        instanceof StepOutcome.Taken;
    }
}
