package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;

/** What the ward does with inspections, and a committee with its remedies. */
@Component
class InspectionDesk {
    private final Inspections inspections;
    private final ScopedTransactions transactions;
    private final Acts acts;

    InspectionDesk(Inspections inspections, ScopedTransactions transactions, Acts acts) {
        this.inspections = inspections;
        this.transactions = transactions;
        this.acts = acts;
    }

    /** What came of an act. */
    sealed interface Outcome {
        record Done(UUID act, UUID inspection) implements Outcome {}

        record Stale(Inspection.Kept present) implements Outcome {}
    }

    Inspection.Kept find(Scope scope, UUID id) {
        return transactions
                .read(scope.readable(), () -> inspections.find(id))
                .orElseThrow(NotFound::new);
    }

    /** As somebody saw it who opened a form on an earlier version. */
    Optional<Inspection.Kept> opened(Scope scope, UUID id, String version) {
        return transactions.read(scope.readable(), () -> inspections.find(id, version));
    }

    /** The same of a finding. */
    Optional<Finding.Kept> openedFinding(Scope scope, UUID id, String version) {
        return transactions.read(scope.readable(), () -> inspections.finding(id, version));
    }

    /** One that this person keeps. */
    Inspection.Kept kept(Scope scope, UUID id) {
        Inspection.Kept kept = find(scope, id);
        if (!mayKeep(scope, kept.inspection())) {
            throw new NotFound();
        }
        return kept;
    }

    List<Inspection.Kept> of(Scope scope, int year) {
        return transactions.read(scope.readable(), () -> inspections.of(year));
    }

    /** Those held at an area, the latest first. */
    List<Inspection.Kept> at(Scope scope, UnitId area, int most) {
        return transactions.read(scope.readable(), () -> inspections.at(area, most));
    }

    List<Finding.Kept> findings(Scope scope, UUID inspection) {
        return transactions.read(scope.readable(), () -> inspections.findings(inspection));
    }

    List<Finding.Kept> owed(Scope scope) {
        return transactions.read(scope.readable(), inspections::owed);
    }

    /** Whether the inspection itself, not only a remedy, is this person's to write. */
    static boolean mayKeep(Scope scope, Inspection inspection) {
        return scope.mayWrite(inspection.commune(), inspection.commune());
    }

    Outcome.Done plan(Scope scope, Inspection inspection) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "evaluation.planned");
                    return new Outcome.Done(act, inspections.write(act, inspection));
                });
    }

    Outcome correct(Scope scope, UUID id, String seen, Inspection corrected) {
        return transactions.write(
                scope.writable(),
                () -> {
                    boolean fresh = Typed.isFresh(inspections.lockInspection(id), seen);
                    if (!fresh) {
                        return new Outcome.Stale(inspections.find(id).orElseThrow(NotFound::new));
                    }
                    UUID act = acts.begin(scope, "evaluation.saved");
                    return new Outcome.Done(act, inspections.write(act, corrected));
                });
    }

    UUID withdraw(Scope scope, UUID id, String reason) {
        return transactions.write(
                scope.writable(),
                () -> {
                    inspections.lockInspection(id);
                    UUID act = acts.begin(scope, "evaluation.withdrawn");
                    inspections.withdraw(act, id, reason);
                    return act;
                });
    }

    UUID write(Scope scope, Finding finding) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "evaluation.finding");
                    inspections.write(act, finding);
                    return act;
                });
    }

    /** A finding corrected by the ward; empty when somebody else was first. */
    Optional<UUID> correct(Scope scope, UUID id, String seen, Finding corrected) {
        return transactions.write(
                scope.writable(),
                () -> {
                    if (!Typed.isFresh(inspections.lockFinding(id), seen)) {
                        return Optional.empty();
                    }
                    UUID act = acts.begin(scope, "evaluation.finding");
                    inspections.write(act, corrected);
                    return Optional.of(act);
                });
    }

    /**
     * The committee, or the ward for it, says that a remedy is done; empty when somebody else wrote
     * about the finding first.
     */
    Optional<UUID> remedied(
            Scope scope, UUID finding, String seen, LocalDate day, Optional<String> note) {
        return transactions.write(
                scope.writable(),
                () -> {
                    if (!Typed.isFresh(inspections.lockFinding(finding), seen)) {
                        return Optional.empty();
                    }
                    Finding found =
                            inspections.finding(finding).orElseThrow(NotFound::new).finding();
                    UUID act = acts.begin(scope, "evaluation.remedied");
                    inspections.write(act, found.remedied(day, note));
                    return Optional.of(act);
                });
    }

    /** A finding of this inspection. */
    Finding.Kept finding(Scope scope, UUID inspection, UUID id) {
        return transactions
                .read(scope.readable(), () -> inspections.finding(id))
                .filter(kept -> kept.finding().inspection().equals(inspection))
                .orElseThrow(NotFound::new);
    }

    /** A short word by which a commune knows a new row. */
    static String newCode() {
        String id = Uuid7.next().toString();
        return id.substring(id.length() - 10);
    }
}
