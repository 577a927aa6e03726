package vn.caunoi.backup;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When the backup of the night is due: at two, or as soon as the machine runs again. */
final class Nights {
    private static final LocalTime HOUR = LocalTime.of(2, 0);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofHours(1);

    private Nights() {}

    /**
     * Whether it is due.
     *
     * @param whole the newest backup that succeeded, of any reason
     * @param tried the newest of the night, whatever became of it
     */
    static boolean isDue(ZonedDateTime now, Optional<BackupRun> whole, Optional<BackupRun> tried) {
        ZonedDateTime hour = now.with(HOUR);
        ZonedDateTime night = hour.isAfter(now) ? hour.minusDays(1) : hour;
        boolean covered =
                whole.filter(run -> !run.startedAt().toInstant().isBefore(night.toInstant()))
                        .isPresent();
        boolean justTried =
                tried.filter(run ->
                                run.startedAt()
                                        .toInstant()
                                        .isAfter(now.minus(BEFORE_ANOTHER_TRY).toInstant()))
                        .isPresent();
        return !covered && !justTried;
    }
}
