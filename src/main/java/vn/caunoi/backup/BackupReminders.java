package vn.caunoi.backup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the administrator's desk when something about the backups is to be done. */
@Component
public class BackupReminders {
    private static final Period WITHOUT_BACKUP = Period.ofDays(3);
    private static final Period WITHOUT_TRIAL = Period.ofDays(90);

    private final BackupRuns runs;
    private final Trials trials;
    private final Clock clock;

    BackupReminders(BackupRuns runs, Trials trials, Clock clock) {
        this.runs = runs;
        this.trials = trials;
        this.clock = clock;
    }

    /** The one to show now, if any. */
    public Optional<BackupReminder> current() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> made =
                runs.lastDone()
                        .map(run ->
                                run.startedAt().atZoneSameInstant(clock.getZone()).toLocalDate());
        if (isOlder(made, today, WITHOUT_BACKUP)) {
            return Optional.of(BackupReminder.MAKE);
        }
        return isOlder(trials.last(), today, WITHOUT_TRIAL)
                ? Optional.of(BackupReminder.TRY)
                : Optional.empty();
    }

    private static boolean isOlder(Optional<LocalDate> last, LocalDate today, Period most) {
        return last.filter(day -> !day.isBefore(today.minus(most))).isEmpty();
    }
}
