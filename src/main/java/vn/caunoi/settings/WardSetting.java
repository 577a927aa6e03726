package vn.caunoi.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a commune says of itself.
 *
 * @param messageLastDay the last day on which the message is shown; present when there is one
 */
record WardSetting(
        Optional<String> hotline,
        Optional<String> hours,
        Optional<String> contact,
        Optional<String> message,
        Optional<LocalDate> messageLastDay,
        Publishing publishing,
        boolean showsNews,
        boolean showsFund,
        boolean asksUseful) {
    /** Until a commune has said anything. */
    static final WardSetting UNSAID =
            new WardSetting(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Publishing.OFFICER,
                    true,
                    false,
                    false);

    Optional<String> message(LocalDate day) {
        return messageLastDay.filter(last -> !day.isAfter(last)).flatMap(last -> message);
    }
}
