package vn.caunoi.notifications;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.web.Tone;

/** How a message stands on its way by one channel. */
enum DeliveryState {
    /** Not yet due, or to be tried again. */
    WAITING(Tone.SOON),
    /** Given up; somebody has to look. */
    FAILED(Tone.LATE),
    /** The other side took it. */
    SENT(Tone.DONE),
    /** There was nothing to send, or nobody to send it to. */
    DROPPED(Tone.INFO),
    /** The act that posted it was taken back. */
    WITHDRAWN(Tone.INFO);

    private final Tone tone;

    DeliveryState(Tone tone) {
        this.tone = tone;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "notifications.state." + word();
    }

    Tone tone() {
        return tone;
    }

    static Optional<DeliveryState> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What a filter can ask for, most urgent first. */
    static List<DeliveryState> all() {
        return List.of(values());
    }
}
