package vn.caunoi.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways by which a message goes. */
enum Channel {
    /** On the account's own page. */
    IN_APP,
    /** A letter by e-mail. */
    EMAIL,
    /** Wakes the browsers for which the account switched it on; says nothing of the content. */
    WEB_PUSH,
    /** A short message to a telephone, where no e-mail reaches. */
    TEXT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Channel> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** As the outbox kept it. */
    static Channel of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No channel: " + word));
    }

    String key() {
        return "notifications.channel." + word();
    }
}
