package vn.caunoi.matters.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.journal.Journal;
import vn.caunoi.journal.SubjectNames;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/**
 * Matters in the journal: by their codes, as far as the reader may see them, and the two acts that
 * cannot be taken back, erasing and disclosing.
 */
@Component
class MatterNames implements SubjectNames, StepListener {
    static final String KIND = "matter";

    private final ScopedTransactions transactions;
    private final MatterStore matters;
    private final Callers callers;
    private final Journal journal;

    MatterNames(
            ScopedTransactions transactions,
            MatterStore matters,
            Callers callers,
            Journal journal) {
        this.transactions = transactions;
        this.matters = matters;
        this.callers = callers;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Name> of(Scope scope, Collection<UUID> ids, Texts.Reader texts) {
        Caller caller = callers.person(scope);
        return transactions.read(
                scope.readable(),
                () ->
                        matters.all(ids, caller.bars()).stream()
                                .collect(
                                        Collectors.toMap(
                                                Matter::id,
                                                matter ->
                                                        new Name(
                                                                matter.code(),
                                                                "/y-kien/" + matter.id()))));
    }

    @Override
    public void taken(
            Optional<Matter> before,
            Matter after,
            MatterStep step,
            Hand hand,
            Optional<Scope> by,
            Optional<UUID> act) {
        switch (step.stepKind()) {
            case HAND_OVER ->
                    by.ifPresent(scope -> record(scope, after, "erased", Optional.empty()));
            case DISCLOSE ->
                    by.ifPresent(scope -> record(scope, after, "sender_disclosed", request(step)));
            case RECORD,
                    CLASSIFY,
                    SPLIT,
                    JOIN,
                    ASSIGN,
                    TO_WARD,
                    ANSWER_ON_THE_SPOT,
                    GUIDE,
                    FORWARD,
                    ACKNOWLEDGE,
                    NOT_OURS,
                    EXTEND,
                    ASK_SENDER,
                    SENDER_REPLY,
                    ROADMAP,
                    URGE,
                    ANSWER,
                    SEND_BACK,
                    CHECK,
                    TELL,
                    VERDICT,
                    OBJECT,
                    SILENCE,
                    RECUR,
                    WITHDRAW,
                    TAKE_BACK -> {}
        }
    }

    /** By which letter it was asked for. */
    private static Optional<String> request(MatterStep step) {
        return Optional.of(step.facts())
                .map(facts -> facts.getOrDefault("request", "") + ", " + facts.get("on"));
    }

    private void record(Scope scope, Matter matter, String act, Optional<String> reason) {
        journal.record(
                scope,
                matter.place().commune(),
                matter.place().desk(),
                act,
                KIND,
                matter.id(),
                reason);
    }
}
