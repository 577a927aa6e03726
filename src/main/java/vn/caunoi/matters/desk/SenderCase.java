package vn.caunoi.matters.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.Voice;

/**
 * What the code of a voice opens.
 *
 * @param raised what the sender raised
 * @param lead the matter in which it is followed: itself, or the one it was joined to
 * @param steps of both that still stand, the oldest first
 * @param bodies names of the bodies that were asked
 */
public record SenderCase(
        Voice voice, Matter raised, Matter lead, List<StepRow> steps, Map<UUID, String> bodies) {
    public SenderCase {
        steps = List.copyOf(steps);
        bodies = Map.copyOf(bodies);
    }

    public boolean isJoined() {
        return !raised.id().equals(lead.id());
    }

    /** Whether he was told the answer that stands now. */
    public boolean knowsTheAnswer() {
        return voice.knows(lead.course().answers());
    }

    /** Whether a step is about him, or about nobody in particular. */
    public boolean isMine(StepRow row) {
        return row.voice().filter(other -> !other.equals(voice.id())).isEmpty();
    }

    /** The answer that stands now, once the Front has found it good enough to be told. */
    public Optional<StepRow> checkedAnswer() {
        return switch (lead.state()) {
            case CHECKED, TOLD, CLOSED -> answer();
            case RECORDED,
                    CLASSIFIED,
                    FORWARDED,
                    IN_PROGRESS,
                    ROADMAP,
                    ANSWERED,
                    JOINED,
                    WITHDRAWN,
                    STUB ->
                    Optional.empty();
        };
    }

    private Optional<StepRow> answer() {
        return lead.progress().answeredOn().isEmpty()
                ? Optional.empty()
                : steps.stream().filter(SenderCase::isAnswer).reduce((_, later) -> later);
    }

    private static boolean isAnswer(StepRow row) {
        return switch (row.step()) {
            case ANSWER, ANSWER_ON_THE_SPOT, GUIDE -> true;
            case RECORD,
                    HAND_OVER,
                    CLASSIFY,
                    SPLIT,
                    JOIN,
                    ASSIGN,
                    TO_WARD,
                    FORWARD,
                    ACKNOWLEDGE,
                    NOT_OURS,
                    EXTEND,
                    ASK_SENDER,
                    SENDER_REPLY,
                    ROADMAP,
                    URGE,
                    SEND_BACK,
                    CHECK,
                    TELL,
                    VERDICT,
                    OBJECT,
                    SILENCE,
                    RECUR,
                    WITHDRAW,
                    DISCLOSE,
                    TAKE_BACK ->
                    false;
        };
    }
}
