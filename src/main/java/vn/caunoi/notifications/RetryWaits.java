package vn.caunoi.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits for its next try; the waits grow. */
final class RetryWaits {
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12));

    private RetryWaits() {}

    /** After so many tries; empty when there is no other. */
    static Optional<Duration> after(int tries) {
        return tries <= WAITS.size() ? Optional.of(WAITS.get(tries - 1)) : Optional.empty();
    }
}
