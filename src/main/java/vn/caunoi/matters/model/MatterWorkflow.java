package vn.caunoi.matters.model;

import static vn.caunoi.matters.model.Hand.BODY;
import static vn.caunoi.matters.model.Hand.CLOCK;
import static vn.caunoi.matters.model.Hand.HEAD;
import static vn.caunoi.matters.model.Hand.IMPORT;
import static vn.caunoi.matters.model.Hand.MEMBER;
import static vn.caunoi.matters.model.Hand.OFFICER;
import static vn.caunoi.matters.model.Hand.RESIDENT;
import static vn.caunoi.matters.model.Hand.SIGNER;
import static vn.caunoi.matters.model.MatterState.ANSWERED;
import static vn.caunoi.matters.model.MatterState.CHECKED;
import static vn.caunoi.matters.model.MatterState.CLASSIFIED;
import static vn.caunoi.matters.model.MatterState.CLOSED;
import static vn.caunoi.matters.model.MatterState.FORWARDED;
import static vn.caunoi.matters.model.MatterState.IN_PROGRESS;
import static vn.caunoi.matters.model.MatterState.JOINED;
import static vn.caunoi.matters.model.MatterState.RECORDED;
import static vn.caunoi.matters.model.MatterState.ROADMAP;
import static vn.caunoi.matters.model.MatterState.STUB;
import static vn.caunoi.matters.model.MatterState.TOLD;
import static vn.caunoi.matters.model.MatterState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The way of a matter as one table: from which states a step may be taken, by whom, and where it
 * leads. What the kind of a matter adds stands in {@link KindRules}; who has which hand is found
 * out at the desk.
 */
public final class MatterWorkflow {
    private static final Set<MatterState> BEFORE_AN_ANSWER =
            EnumSet.of(RECORDED, CLASSIFIED, FORWARDED, IN_PROGRESS, ROADMAP);
    private static final Set<MatterState> WITH_THE_BODY = EnumSet.of(FORWARDED, IN_PROGRESS);

    /** In the order in which a matter goes its way; {@code docs/generated/matters.md} prints it. */
    private static final List<Row> TABLE =
            List.of(
                    new Row(
                            StepKind.HAND_OVER,
                            EnumSet.complementOf(EnumSet.of(STUB)),
                            Set.of(OFFICER),
                            to(STUB)),
                    new Row(
                            StepKind.CLASSIFY,
                            Set.of(RECORDED, CLASSIFIED),
                            Set.of(OFFICER, HEAD),
                            to(CLASSIFIED)),
                    new Row(
                            StepKind.SPLIT,
                            Set.of(RECORDED, CLASSIFIED),
                            Set.of(OFFICER),
                            Target.STAYS),
                    new Row(
                            StepKind.JOIN,
                            Set.of(RECORDED, CLASSIFIED),
                            Set.of(OFFICER),
                            to(JOINED)),
                    new Row(StepKind.ASSIGN, open(), Set.of(OFFICER), Target.STAYS),
                    new Row(
                            StepKind.TO_WARD,
                            Set.of(RECORDED, CLASSIFIED),
                            Set.of(HEAD, OFFICER),
                            Target.STAYS),
                    new Row(
                            StepKind.ANSWER_ON_THE_SPOT,
                            Set.of(CLASSIFIED),
                            Set.of(HEAD, OFFICER),
                            to(ANSWERED)),
                    new Row(
                            StepKind.GUIDE,
                            Set.of(CLASSIFIED),
                            Set.of(HEAD, OFFICER),
                            to(ANSWERED)),
                    new Row(StepKind.FORWARD, Set.of(CLASSIFIED), Set.of(SIGNER), to(FORWARDED)),
                    new Row(
                            StepKind.ACKNOWLEDGE,
                            Set.of(FORWARDED),
                            Set.of(BODY, OFFICER),
                            to(IN_PROGRESS)),
                    new Row(
                            StepKind.NOT_OURS,
                            WITH_THE_BODY,
                            Set.of(BODY, OFFICER),
                            to(CLASSIFIED)),
                    new Row(StepKind.EXTEND, WITH_THE_BODY, Set.of(BODY, OFFICER), Target.STAYS),
                    new Row(
                            StepKind.ASK_SENDER,
                            WITH_THE_BODY,
                            Set.of(BODY, OFFICER),
                            Target.STAYS),
                    new Row(
                            StepKind.SENDER_REPLY,
                            WITH_THE_BODY,
                            Set.of(RESIDENT, HEAD, OFFICER, CLOCK),
                            Target.STAYS),
                    new Row(StepKind.ROADMAP, WITH_THE_BODY, Set.of(BODY, OFFICER), to(ROADMAP)),
                    new Row(StepKind.URGE, withBody(), Set.of(SIGNER), Target.STAYS),
                    new Row(StepKind.ANSWER, withBody(), Set.of(BODY, OFFICER), to(ANSWERED)),
                    new Row(StepKind.SEND_BACK, Set.of(ANSWERED), Set.of(OFFICER), to(IN_PROGRESS)),
                    new Row(StepKind.CHECK, Set.of(ANSWERED), Set.of(OFFICER), to(CHECKED)),
                    new Row(
                            StepKind.TELL,
                            Set.of(CHECKED),
                            Set.of(HEAD, MEMBER, OFFICER, RESIDENT),
                            Target.TOLD_WHEN_ALL_ARE),
                    new Row(
                            StepKind.VERDICT,
                            Set.of(CHECKED, TOLD),
                            Set.of(RESIDENT, HEAD, MEMBER, OFFICER),
                            Target.CLOSED_WHEN_ALL_ARE_CONTENT),
                    new Row(
                            StepKind.OBJECT,
                            Set.of(CHECKED, TOLD),
                            Set.of(RESIDENT, HEAD, MEMBER, OFFICER),
                            to(CLASSIFIED)),
                    new Row(StepKind.SILENCE, Set.of(TOLD), Set.of(CLOCK), to(CLOSED)),
                    new Row(StepKind.RECUR, Set.of(CLOSED), Set.of(OFFICER), to(CLASSIFIED)),
                    new Row(
                            StepKind.WITHDRAW,
                            BEFORE_AN_ANSWER,
                            Set.of(RESIDENT, HEAD, OFFICER),
                            Target.WITHDRAWN_WHEN_NONE_IS_LEFT),
                    new Row(
                            StepKind.DISCLOSE,
                            EnumSet.complementOf(EnumSet.of(STUB, WITHDRAWN)),
                            Set.of(SIGNER),
                            Target.STAYS));

    /** By whom a matter is first written down. */
    private static final Set<Hand> RECORDERS = Set.of(RESIDENT, MEMBER, HEAD, OFFICER, IMPORT);

    private MatterWorkflow() {}

    /**
     * One line of the table.
     *
     * @param from where the step may be taken
     * @param by who may take it
     */
    public record Row(StepKind step, Set<MatterState> from, Set<Hand> by, Target target) {
        public Row {
            from = Set.copyOf(from);
            by = Set.copyOf(by);
        }
    }

    /** Where a step leads. */
    public sealed interface Target {
        Target STAYS = new Stays();
        Target TOLD_WHEN_ALL_ARE = new WhenAll(TOLD, Voices::areAllTold);
        Target CLOSED_WHEN_ALL_ARE_CONTENT =
                new WhenAll(CLOSED, voices -> voices.areAllTold() && voices.areAllContent());
        Target WITHDRAWN_WHEN_NONE_IS_LEFT = new WhenAll(WITHDRAWN, Voices::areNone);

        /** Always to the same state. */
        record To(MatterState state) implements Target {}

        /** Changes something else than the state. */
        record Stays() implements Target {}

        /** To the state once it is true of every voice; until then the state stays. */
        record WhenAll(MatterState state, Predicate<Voices> reached) implements Target {}
    }

    /** The state after a step; empty where the step cannot be taken, or not by this hand. */
    public static Optional<MatterState> after(
            MatterState from, StepKind step, Hand hand, Voices voices) {
        return row(step)
                .filter(row -> row.from().contains(from) && row.by().contains(hand))
                .map(row ->
                        switch (row.target()) {
                            case Target.To(MatterState state) -> state;
                            case Target.Stays() -> from;
                            case Target.WhenAll(MatterState state, var reached) ->
                                    reached.test(voices) ? state : from;
                        });
    }

    /** Whether a hand may take a step from this state at all. */
    public static boolean isOpen(MatterState from, StepKind step, Hand hand) {
        return row(step)
                .filter(row -> row.from().contains(from) && row.by().contains(hand))
                .isPresent();
    }

    /** What these hands may do from a state, in the order of the table. */
    public static List<StepKind> openFrom(MatterState from, Set<Hand> hands) {
        return TABLE.stream()
                .filter(row -> row.from().contains(from))
                .filter(row -> row.by().stream().anyMatch(hands::contains))
                .map(Row::step)
                .toList();
    }

    /** Who may write a matter down. */
    public static Set<Hand> recorders() {
        return RECORDERS;
    }

    /** The whole table, for the page of the documentation and its test. */
    public static List<Row> table() {
        return TABLE;
    }

    private static Optional<Row> row(StepKind step) {
        return TABLE.stream().filter(row -> row.step() == step).findFirst();
    }

    private static Target to(MatterState state) {
        return new Target.To(state);
    }

    private static Set<MatterState> open() {
        return states(MatterState::isOpen);
    }

    private static Set<MatterState> withBody() {
        return states(MatterState::isWithBody);
    }

    private static Set<MatterState> states(Predicate<MatterState> which) {
        return Arrays.stream(MatterState.values())
                .filter(which)
                .collect(() -> EnumSet.noneOf(MatterState.class), Set::add, Set::addAll);
    }
}
