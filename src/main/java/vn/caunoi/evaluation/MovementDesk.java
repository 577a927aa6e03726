package vn.caunoi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    MovementDesk(Movements movements, ScopedTransactions transactions, Acts acts, Clock clock) {
        this.movements = movements;
        this.transactions = transactions;
        this.acts = acts;
        this.clock = clock;
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

    /** What came of a registration. */
    sealed interface Registered {
        record Done(UUID act) implements Registered {}

        /** Somebody else wrote for the area since the form was opened. */
        record Stale(RegistrationForm present) implements Registered {}
    }

    /**
     * @param opened what stood for the area when the form was opened
     */
    Registered register(
            Scope scope,
            UUID movement,
            UnitId commune,
            UnitId area,
            RegistrationForm opened,
            RegistrationForm typed) {
        return transactions.write(
                scope.writable(),
                () -> {
                    movements.queue(movement, area);
                    Optional<Movement.Registration> standing =
                            movements.registrations(movement).stream()
                                    .filter(one -> one.unit().equals(area))
                                    .findFirst();
                    RegistrationForm present = RegistrationForm.of(standing);
                    if (!present.equals(opened)) {
                        return new Registered.Stale(present);
                    }
                    UUID act = acts.begin(scope, "evaluation.registered");
                    movements.write(
                            act,
                            new Movement.Registration(
                                    movement,
                                    commune,
                                    area,
                                    standing.map(Movement.Registration::registeredOn)
                                            .orElse(LocalDate.now(clock)),
                                    typed.commitment(),
                                    Typed.optional(typed.result())));
                    return new Registered.Done(act);
                });
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
}
