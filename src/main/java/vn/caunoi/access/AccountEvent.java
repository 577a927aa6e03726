package vn.caunoi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to an account. */
enum AccountEvent {
    OPENED,
    POST_GIVEN,
    POST_ENDED,
    /** An act that gave a post was taken back. */
    POST_TAKEN_BACK,
    /** An act that ended a post was taken back. */
    POST_RETURNED,
    PASSWORD_GIVEN,
    PASSWORD_CHANGED,
    DISABLED,
    ENABLED,
    SESSIONS_ENDED,
    TOKENS_REVOKED;

    /** The code word of the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its sentence in the message files. */
    String key() {
        return "access.event." + word().replace('_', '-');
    }

    static Optional<AccountEvent> of(String word) {
        return Arrays.stream(values()).filter(event -> event.word().equals(word)).findFirst();
    }
}
