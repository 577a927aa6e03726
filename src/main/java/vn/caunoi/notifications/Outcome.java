package vn.caunoi.notifications;

import java.util.Optional;

/** What came of one try. */
sealed interface Outcome {
    /** The other side took it. */
    record Sent() implements Outcome {}

    /** It may go well later. */
    record Temporary(Trouble why) implements Outcome {}

    /** It will not go well; somebody has to look. */
    record Permanent(Trouble why) implements Outcome {}

    /** There is nothing to send. */
    record Dropped(Trouble why) implements Outcome {}

    Outcome SENT = new Sent();

    default String word() {
        return switch (this) {
            case Sent sent -> "sent";
            case Temporary temporary -> "temporary";
            case Permanent permanent -> "permanent";
            case Dropped dropped -> "dropped";
        };
    }

    default Optional<Trouble> trouble() {
        return switch (this) {
            case Sent sent -> Optional.empty();
            case Temporary(Trouble why) -> Optional.of(why);
            case Permanent(Trouble why) -> Optional.of(why);
            case Dropped(Trouble why) -> Optional.of(why);
        };
    }
}
