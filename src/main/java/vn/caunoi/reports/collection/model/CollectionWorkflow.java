package vn.caunoi.reports.collection.model;

import static vn.caunoi.reports.collection.model.CollectionHand.ABOVE;
import static vn.caunoi.reports.collection.model.CollectionHand.KEEPER;
import static vn.caunoi.reports.collection.model.CollectionHand.SIGNER;
import static vn.caunoi.reports.collection.model.CollectionHand.TOP;
import static vn.caunoi.reports.collection.model.CollectionState.ACCEPTED;
import static vn.caunoi.reports.collection.model.CollectionState.AMENDED;
import static vn.caunoi.reports.collection.model.CollectionState.CHECKED;
import static vn.caunoi.reports.collection.model.CollectionState.FROZEN;
import static vn.caunoi.reports.collection.model.CollectionState.OPEN;
import static vn.caunoi.reports.collection.model.CollectionState.RESUBMITTED;
import static vn.caunoi.reports.collection.model.CollectionState.RETURNED;
import static vn.caunoi.reports.collection.model.CollectionState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way of a report as one table: from which states a step may be taken, by whom, and where it
 * leads. Who has which hand is found out at the desk.
 */
public final class CollectionWorkflow {
    private static final Set<CollectionHand> OWN = EnumSet.of(KEEPER, SIGNER);

    private static final List<Row> TABLE =
            List.of(
                    new Row(CollectionStep.CHECK, EnumSet.of(OPEN), EnumSet.of(KEEPER), CHECKED),
                    new Row(CollectionStep.UNCHECK, EnumSet.of(CHECKED), OWN, OPEN),
                    new Row(CollectionStep.SUBMIT, EnumSet.of(OPEN, CHECKED), OWN, SUBMITTED),
                    new Row(
                            CollectionStep.RETURN,
                            EnumSet.of(SUBMITTED, RESUBMITTED, AMENDED),
                            EnumSet.of(ABOVE),
                            RETURNED),
                    new Row(
                            CollectionStep.RESUBMIT,
                            EnumSet.of(SUBMITTED, RETURNED, RESUBMITTED),
                            OWN,
                            RESUBMITTED),
                    new Row(CollectionStep.EXPLAIN, EnumSet.of(RETURNED), OWN, RESUBMITTED),
                    new Row(
                            CollectionStep.ACCEPT,
                            EnumSet.of(SUBMITTED, RESUBMITTED, AMENDED),
                            EnumSet.of(ABOVE),
                            ACCEPTED),
                    new Row(CollectionStep.AMEND, EnumSet.of(ACCEPTED, AMENDED), OWN, AMENDED),
                    new Row(
                            CollectionStep.CLOSE,
                            EnumSet.of(OPEN, SUBMITTED, RESUBMITTED, ACCEPTED),
                            EnumSet.of(TOP),
                            ACCEPTED),
                    new Row(
                            CollectionStep.LOCK,
                            EnumSet.of(ACCEPTED),
                            EnumSet.of(ABOVE, TOP),
                            FROZEN),
                    new Row(CollectionStep.ASK_UNLOCK, EnumSet.of(FROZEN), OWN, FROZEN),
                    new Row(
                            CollectionStep.UNLOCK,
                            EnumSet.of(FROZEN),
                            EnumSet.of(ABOVE, TOP),
                            ACCEPTED));

    private CollectionWorkflow() {}

    /**
     * One line of the table.
     *
     * @param from where the step may be taken
     * @param by who may take it
     */
    public record Row(
            CollectionStep step,
            Set<CollectionState> from,
            Set<CollectionHand> by,
            CollectionState to) {
        public Row {
            from = Set.copyOf(from);
            by = Set.copyOf(by);
        }

        @Override
        public String toString() {
            return "%s | %s | %s | %s"
                    .formatted(
                            step.word(),
                            from.stream()
                                    .sorted()
                                    .map(CollectionState::word)
                                    .collect(Collectors.joining(" ")),
                            to.word(),
                            by.stream()
                                    .sorted()
                                    .map(CollectionHand::word)
                                    .collect(Collectors.joining(" ")));
        }
    }

    /** The state after a step; empty where it cannot be taken, or not by this hand. */
    public static Optional<CollectionState> after(
            CollectionState from, CollectionStep step, CollectionHand hand) {
        return after(from, step, Set.of(hand));
    }

    /** The same for somebody with several hands. */
    public static Optional<CollectionState> after(
            CollectionState from, CollectionStep step, Set<CollectionHand> hands) {
        return TABLE.stream()
                .filter(row -> row.step() == step && row.from().contains(from))
                .filter(row -> row.by().stream().anyMatch(hands::contains))
                .map(Row::to)
                .findFirst();
    }

    /** What these hands may do from a state, in the order of the table. */
    public static List<CollectionStep> openFrom(CollectionState from, Set<CollectionHand> hands) {
        return TABLE.stream()
                .filter(row -> row.from().contains(from))
                .filter(row -> row.by().stream().anyMatch(hands::contains))
                .map(Row::step)
                .toList();
    }

    /** The step that sending the report is, from a state; empty where it cannot be sent. */
    public static Optional<CollectionStep> sending(
            CollectionState from, Set<CollectionHand> hands) {
        return openFrom(from, hands).stream().filter(CollectionStep::sendsFigures).findFirst();
    }

    /** Whether anybody at all may take the step from the state. */
    public static boolean isPossible(CollectionState from, CollectionStep step) {
        return !openTo(from, step).isEmpty();
    }

    /** To whom the step is open from the state. */
    public static Set<CollectionHand> openTo(CollectionState from, CollectionStep step) {
        return Arrays.stream(CollectionHand.values())
                .filter(hand -> after(from, step, hand).isPresent())
                .collect(Collectors.toSet());
    }

    /** The whole table, in the order in which a report goes its way. */
    public static List<Row> table() {
        return TABLE;
    }
}
