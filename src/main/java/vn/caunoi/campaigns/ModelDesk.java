package vn.caunoi.campaigns;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.campaigns.ModelRegistry.Registered;
import vn.caunoi.campaigns.ModelResults.Result;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** Enters, corrects and withdraws models and notes their results, each time as one act. */
@Component
class ModelDesk {
    private static final String SIGNS = "ABCDEFGHKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 8;

    private final ModelRegistry registry;
    private final ModelResults results;
    private final EvidenceRecords evidence;
    private final Acts acts;
    private final ScopedTransactions transactions;
    private final SecureRandom random = new SecureRandom();

    ModelDesk(
            ModelRegistry registry,
            ModelResults results,
            EvidenceRecords evidence,
            Acts acts,
            ScopedTransactions transactions) {
        this.registry = registry;
        this.results = results;
        this.evidence = evidence;
        this.acts = acts;
        this.transactions = transactions;
    }

    /** What became of an attempt to save. */
    sealed interface Outcome {
        record Done(UUID act) implements Outcome {}

        /** Somebody else saved first; nothing was written. */
        record Stale(Registered now) implements Outcome {}
    }

    /** A code that no other model has, short enough to be read out. */
    String freshCode() {
        return random.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining("", "MH-", ""));
    }

    /** A new model and the act that entered it. */
    record Entered(UUID model, UUID act) {}

    Entered enter(Scope scope, Model model) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "model.entered");
                    return new Entered(registry.keep(act, model), act);
                });
    }

    Outcome correct(Scope scope, UUID id, String seen, Model model) {
        return transactions.write(
                scope.writable(),
                () ->
                        newer(id, seen)
                                .map(Outcome.class::cast)
                                .orElseGet(() -> {
                                    UUID act = acts.begin(scope, "model.corrected");
                                    registry.keep(act, model);
                                    return new Outcome.Done(act);
                                }));
    }

    Outcome withdraw(Scope scope, UUID id, String seen, String reason) {
        return transactions.write(
                scope.writable(),
                () ->
                        newer(id, seen)
                                .map(Outcome.class::cast)
                                .orElseGet(() -> {
                                    UUID act = acts.begin(scope, "model.withdrawn");
                                    registry.withdraw(act, id, reason);
                                    return new Outcome.Done(act);
                                }));
    }

    List<Result> results(Scope scope, UUID model) {
        return transactions.read(scope.readable(), () -> results.of(model));
    }

    List<Evidence> evidence(Scope scope, UUID model) {
        return transactions.read(scope.readable(), () -> evidence.of(model));
    }

    UUID note(Scope scope, UUID model, Result result, List<Taken.Picture> pictures) {
        return transactions.write(
                scope.writable(),
                () -> {
                    Registered of = registry.find(model).orElseThrow(NotFound::new);
                    UUID act = acts.begin(scope, "model.result-noted");
                    results.note(act, of, result);
                    evidence.add(act, of.model(), of.id(), result.id(), pictures);
                    return act;
                });
    }

    UUID retract(Scope scope, UUID model, UUID result, String reason) {
        return transactions.write(
                scope.writable(),
                () -> {
                    if (results.of(model).stream().noneMatch(one -> one.id().equals(result))) {
                        throw new NotFound();
                    }
                    UUID act = acts.begin(scope, "model.result-retracted");
                    results.retract(act, result, reason);
                    return act;
                });
    }

    /** The model as it stands now, when that is not what the form showed. */
    private Optional<Outcome.Stale> newer(UUID id, String seen) {
        int version = registry.lock(id).orElseThrow(NotFound::new);
        return String.valueOf(version).equals(seen)
                ? Optional.empty()
                : registry.find(id).map(Outcome.Stale::new);
    }
}
