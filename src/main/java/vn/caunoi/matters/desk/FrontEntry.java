package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * A head says what is in his committee's way, or what he proposes: written down and sorted in one
 * act. It stays on his desk, where the ward sees it too, so that he can follow it.
 */
@Component
public class FrontEntry {
    private static final String CHANNEL = "head";
    private static final String TOPIC = "other";

    private final ScopedTransactions transactions;
    private final MatterIntake intake;
    private final MatterDesk desk;
    private final Callers callers;
    private final Clock clock;

    FrontEntry(
            ScopedTransactions transactions,
            MatterIntake intake,
            MatterDesk desk,
            Callers callers,
            Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Writes it down.
     *
     * @param text in Unicode NFC, not empty
     * @return the act by which it can be taken back
     */
    public Optional<UUID> raise(
            Scope scope, UnitId commune, UnitId area, MatterKind kind, String text) {
        if (!FrontLine.KINDS.contains(kind) || !scope.mayWrite(commune, area)) {
            throw new NotFound();
        }
        NewMatter said =
                new NewMatter(
                        commune,
                        Optional.of(area),
                        true,
                        LocalDate.now(clock),
                        CHANNEL,
                        text,
                        Optional.empty(),
                        Wish.NONE);
        return transactions.write(
                scope.readable().and(new Reach(false, Set.of(), Set.of(area.value()))),
                () -> {
                    Receipt receipt = intake.fromPerson(scope, said);
                    return switch (desk.take(
                            callers.person(scope),
                            receipt.matter(),
                            new MatterStep.Classified(kind, TOPIC, Competence.BODY, Set.of()),
                            receipt.act())) {
                        case StepOutcome.Taken _ -> receipt.act();
                        case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                                throw new IllegalStateException("A new matter is sorted by a head");
                    };
                });
    }
}
