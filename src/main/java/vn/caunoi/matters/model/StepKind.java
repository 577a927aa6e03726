package vn.caunoi.matters.model;

import java.util.Locale;

/** Everything that can be done with a matter; {@link MatterWorkflow} says when and by whom. */
public enum StepKind {
    /** Said, and written down. */
    RECORD,
    /** A denunciation goes by paper; its content is erased. */
    HAND_OVER,
    /** Kind, topic, competence. */
    CLASSIFY,
    /** A letter with several subjects becomes several matters. */
    SPLIT,
    /** The same thing somebody else raised already. */
    JOIN,
    /** Given to one of the officers. */
    ASSIGN,
    /** From the head's desk to the ward's. */
    TO_WARD,
    /** Explained from a public source. */
    ANSWER_ON_THE_SPOT,
    /** Who is competent, with a slip. */
    GUIDE,
    /** Signed and sent to the competent body. */
    FORWARD,
    ACKNOWLEDGE,
    /** The body says that it is not competent. */
    NOT_OURS,
    /** The body needs more time. */
    EXTEND,
    /** The body needs to know more from the sender; its clock stands still. */
    ASK_SENDER,
    /** The sender told it; the clock goes on. */
    SENDER_REPLY,
    /** A day until which it will be settled. */
    ROADMAP,
    /** A signed letter urges the body, or tells those above it. */
    URGE,
    ANSWER,
    /** Vague, or without evidence. */
    SEND_BACK,
    /** Good enough to be told; a recommendation is looked at on the ground. */
    CHECK,
    /** One voice was told. */
    TELL,
    /** One voice judged. */
    VERDICT,
    /** One voice asks to look again. */
    OBJECT,
    /** Nobody said a word for as long as the rule waits. */
    SILENCE,
    /** It came back after it was closed. */
    RECUR,
    /** One voice takes it back. */
    WITHDRAW,
    /** The name of one sender was disclosed, on a written request the chair approved. */
    DISCLOSE,
    /** Whoever made the last step took it back at once. */
    TAKE_BACK;

    /** Whether who took it can take it back at once: not what signs, discloses or erases. */
    public boolean canBeTakenBack() {
        return switch (this) {
            case HAND_OVER, FORWARD, URGE, DISCLOSE, SILENCE, TAKE_BACK -> false;
            case RECORD,
                    CLASSIFY,
                    SPLIT,
                    JOIN,
                    ASSIGN,
                    TO_WARD,
                    ANSWER_ON_THE_SPOT,
                    GUIDE,
                    ACKNOWLEDGE,
                    NOT_OURS,
                    EXTEND,
                    ASK_SENDER,
                    SENDER_REPLY,
                    ROADMAP,
                    ANSWER,
                    SEND_BACK,
                    CHECK,
                    TELL,
                    VERDICT,
                    OBJECT,
                    RECUR,
                    WITHDRAW ->
                    true;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The message that names the step. */
    public String key() {
        return "matters.step." + word();
    }
}
