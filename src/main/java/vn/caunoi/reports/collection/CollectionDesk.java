package vn.caunoi.reports.collection;

import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.collection.model.CollectionHand;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.CollectionWorkflow;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.collection.store.CollectionSteps;
import vn.caunoi.reports.collection.store.CollectionSteps.Taken;
import vn.caunoi.reports.collection.store.OfficialFigures;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.reports.writing.store.ReportLock;
import vn.caunoi.reports.writing.store.Submissions;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/**
 * Reports on their way to being accepted. Each step is one transaction that holds the report: with
 * an acceptance its figures become official, all of them or none.
 */
@Component
public class CollectionDesk {
    private final CollectionSteps steps;
    private final OfficialFigures figures;
    private final Submissions submissions;
    private final Hands hands;
    private final Levels levels;
    private final ReportDeadlines deadlines;
    private final Catalogue catalogue;
    private final ReportLock lock;
    private final ScopedTransactions transactions;
    private final Clock clock;

    CollectionDesk(
            CollectionSteps steps,
            OfficialFigures figures,
            Submissions submissions,
            Hands hands,
            Levels levels,
            ReportDeadlines deadlines,
            Catalogue catalogue,
            ReportLock lock,
            ScopedTransactions transactions,
            Clock clock) {
        this.steps = steps;
        this.figures = figures;
        this.submissions = submissions;
        this.hands = hands;
        this.levels = levels;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.lock = lock;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where a report is, for all who may see the unit's figures. */
    public Collected of(Scope scope, Subject subject) {
        if (!subject.isSent()) {
            throw new NotFound();
        }
        List<Taken> taken =
                transactions.read(
                        scope.totals(), () -> steps.of(subject.unitId(), subject.period()));
        CollectionState state = taken.isEmpty() ? CollectionState.OPEN : taken.getLast().state();
        return new Collected(
                subject,
                taken,
                CollectionWorkflow.openFrom(state, hands.of(scope, subject)),
                levels.above(subject.unit(), subject.period()),
                deadlines.of(subject.unit().level(), subject.period()));
    }

    /** Takes a step; pressed on a page that is out of date, nothing happens but a word about it. */
    public void take(Scope scope, Subject subject, Move move) {
        if (!subject.isSent() || move.step().sendsFigures()) {
            throw new NotFound();
        }
        Reach reach = scope.readable().and(scope.writable()).and(scope.approvable());
        transactions.write(
                reach,
                () -> {
                    lock.take(subject);
                    Optional<Taken> last = last(subject);
                    CollectionState state = after(scope, subject, move.step(), last);
                    if (move.seen() != last.map(Taken::position).orElse(0)) {
                        throw new Refusal("collection.refused.overtaken");
                    }
                    int number = last.map(Taken::number).orElse(0);
                    if (move.step() == CollectionStep.ACCEPT) {
                        accept(subject, submission(subject, number));
                    }
                    steps.add(
                            subject,
                            taken(
                                    scope,
                                    subject,
                                    last,
                                    new Outcome(move.step(), state, number, reason(move)),
                                    remarks(move),
                                    Optional.empty()));
                    return state;
                });
    }

    /** Which step sending the report is now; refused where it cannot be sent. */
    CollectionStep sending(Scope scope, Subject subject) {
        CollectionState state = last(subject).map(Taken::state).orElse(CollectionState.OPEN);
        return CollectionWorkflow.sending(state, hands.of(scope, subject))
                .orElseThrow(() -> new Refusal("collection.refused.state." + state.word()));
    }

    /** The report left; runs in the transaction of sending, which holds the report. */
    void sent(
            Scope scope,
            Subject subject,
            Submission sent,
            Map<String, FigureParts> difference,
            Optional<Completeness> rests) {
        CollectionStep step = sending(scope, subject);
        Optional<Taken> last = last(subject);
        CollectionState state = after(scope, subject, step, last);
        figures.differ(subject, sent.number(), difference, now());
        steps.add(
                subject,
                taken(
                        scope,
                        subject,
                        last,
                        new Outcome(step, state, sent.number(), sent.reason()),
                        List.of(),
                        rests));
        if (step == CollectionStep.CLOSE) {
            accept(subject, sent);
        }
    }

    private record Outcome(
            CollectionStep step, CollectionState state, int number, Optional<String> reason) {}

    private Taken taken(
            Scope scope,
            Subject subject,
            Optional<Taken> last,
            Outcome outcome,
            List<Remark> remarks,
            Optional<Completeness> rests) {
        return new Taken(
                subject.unitId(),
                last.map(Taken::position).orElse(0) + 1,
                outcome.step(),
                outcome.state(),
                outcome.number(),
                outcome.reason(),
                remarks,
                rests,
                scope.account().value(),
                now());
    }

    private Optional<Taken> last(Subject subject) {
        return Optional.ofNullable(
                steps.latest(Set.of(subject.unitId()), subject.period()).get(subject.unitId()));
    }

    private CollectionState after(
            Scope scope, Subject subject, CollectionStep step, Optional<Taken> last) {
        CollectionState from = last.map(Taken::state).orElse(CollectionState.OPEN);
        Set<CollectionHand> own = hands.of(scope, subject);
        return CollectionWorkflow.after(from, step, own)
                .orElseThrow(() -> refusal(subject, step, from, own));
    }

    /** Says why, and what to do instead: whose work it is, or what comes first. */
    private Refusal refusal(
            Subject subject, CollectionStep step, CollectionState from, Set<CollectionHand> own) {
        boolean everMine =
                CollectionWorkflow.table().stream()
                        .filter(row -> row.step() == step)
                        .anyMatch(row -> row.by().stream().anyMatch(own::contains));
        if (everMine) {
            return new Refusal("collection.refused.state." + from.word());
        }
        boolean decides =
                CollectionWorkflow.table().stream()
                        .filter(row -> row.step() == step)
                        .anyMatch(row -> row.by().contains(CollectionHand.ABOVE));
        if (!decides) {
            return new Refusal("collection.refused.not-yours", subject.unit().name());
        }
        String above = levels.above(subject.unit(), subject.period()).map(Unit::name).orElse("");
        if (above.isEmpty()) {
            return new Refusal("collection.refused.nobody-above", subject.unit().name());
        }
        return own.isEmpty()
                ? new Refusal("collection.refused.wrong-level", subject.unit().name(), above)
                : new Refusal("collection.refused.own-report", above);
    }

    private void accept(Subject subject, Submission sent) {
        figures.accept(
                subject,
                sent.number(),
                sent.figures().stream()
                        .collect(Collectors.toMap(FrozenFigure::code, OwnDifferences::parts)),
                now());
    }

    private Submission submission(Subject subject, int number) {
        return submissions.find(subject, number).orElseThrow(NotFound::new);
    }

    private static Optional<String> reason(Move move) {
        String reason = composed(move.reason());
        if (reason.isEmpty() && move.step().needsReason() && move.remarks().isEmpty()) {
            throw new Refusal("collection.refused.reason");
        }
        return Optional.of(reason).filter(text -> !text.isEmpty());
    }

    private List<Remark> remarks(Move move) {
        return move.remarks().stream()
                .map(remark -> new Remark(remark.code(), composed(remark.text())))
                .filter(remark -> !remark.text().isEmpty())
                .filter(remark -> catalogue.find(remark.code()).isPresent())
                .toList();
    }

    private static String composed(String text) {
        return TextLimit.NOTE.refuseLonger(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
