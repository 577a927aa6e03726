package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** What the ward does with emulation movements, and its areas within them. */
@Component
class MovementDesk {
    private final Movements movements;
    private final ScopedTransactions transactions;
    private final Acts acts;

    MovementDesk(Movements movements, ScopedTransactions transactions, Acts acts) {
        this.movements = movements;
        this.transactions = transactions;
        this.acts = acts;
    }

    /** What came of an act. */
    sealed interface Outcome {
        record Done(UUID act, UUID movement) implements Outcome {}

        record Stale(Movement.Kept present) implements Outcome {}
    }

    /** A movement with what its areas did, as far as the reader may see. */
    record Whole(
            Movement.Kept kept,
            List<Movement.Registration> registrations,
            List<Movement.Proposal> proposals) {}

    List<Movement.Kept> all(Scope scope) {
        return transactions.read(scope.readable(), movements::all);
    }

    Whole whole(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () ->
                        new Whole(
                                movements.find(id).orElseThrow(NotFound::new),
                                movements.registrations(id),
                                movements.proposals(id)));
    }

    static boolean mayKeep(Scope scope, Movement movement) {
        return scope.mayWrite(movement.commune(), movement.commune());
    }

    Outcome.Done launch(Scope scope, Movement movement) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "evaluation.launched");
                    return new Outcome.Done(act, movements.write(act, movement));
                });
    }

    Outcome correct(Scope scope, UUID id, String seen, Movement corrected) {
        return transactions.write(
                scope.writable(),
                () -> {
                    if (!Typed.isFresh(movements.lock(id), seen)) {
                        return new Outcome.Stale(movements.find(id).orElseThrow(NotFound::new));
                    }
                    UUID act = acts.begin(scope, "evaluation.movement");
                    return new Outcome.Done(act, movements.write(act, corrected));
                });
    }

    UUID register(Scope scope, Movement.Registration registration) {
        return write(scope, "evaluation.registered", act -> movements.write(act, registration));
    }

    UUID propose(Scope scope, Movement.Proposal proposal) {
        return write(scope, "evaluation.proposed", act -> movements.write(act, proposal));
    }

    private UUID write(Scope scope, String purpose, Consumer<UUID> writing) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, purpose);
                    writing.accept(act);
                    return act;
                });
    }

    Optional<Movement.Registration> registration(Scope scope, UUID movement, UnitId unit) {
        return transactions.read(scope.readable(), () -> movements.registrations(movement)).stream()
                .filter(registration -> registration.unit().equals(unit))
                .findFirst();
    }
}
