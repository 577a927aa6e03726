package vn.caunoi.access;

import java.time.Duration;
import java.util.Optional;

/** How long a name waits after wrong passwords: a little longer each time, up to a limit. */
final class MissWait {
    private static final int FREE_MISSES = 5;
    private static final int DOUBLINGS = 5;
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private MissWait() {}

    static Optional<Duration> after(int misses) {
        if (misses < FREE_MISSES) {
            return Optional.empty();
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(misses - FREE_MISSES, DOUBLINGS));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
