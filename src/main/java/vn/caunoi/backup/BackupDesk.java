package vn.caunoi.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.storage.Uuid7;

/**
 * Makes backups into the folder of this machine, one at a time over all processes. The work goes on
 * when the person leaves the page, and can be stopped.
 */
@Component
public class BackupDesk implements AutoCloseable {
    /** How many of each reason stay. */
    static final int KEPT = 14;

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);
    private static final String TURN = "caunoi backup";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final BackupWriter writer;
    private final BackupRuns runs;
    private final BackupFolder folder;
    private final OneAtATime turns;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    BackupDesk(
            BackupWriter writer,
            BackupRuns runs,
            BackupFolder folder,
            OneAtATime turns,
            Clock clock) {
        this.writer = writer;
        this.runs = runs;
        this.folder = folder;
        this.turns = turns;
        this.clock = clock;
    }

    /** Begins one that somebody asked for; when one is under way already, that one will do. */
    void begin(AccountId by) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        workers.execute(() -> {
            try {
                turns.attempt(
                        TURN,
                        () -> make(Reason.ASKED, Optional.of(by), () -> begun.complete(true)));
                begun.complete(false);
            } catch (RuntimeException failed) {
                begun.completeExceptionally(failed);
            }
        });
        begun.join();
    }

    /**
     * Makes the one of the night, here and now.
     *
     * @param due asked again when it is our turn: another process may have been quicker
     */
    void nightly(BooleanSupplier due) {
        turns.attempt(
                TURN,
                () ->
                        due.getAsBoolean()
                                ? make(Reason.NIGHTLY, Optional.empty(), () -> {})
                                : Stage.DONE);
    }

    /** Makes one of the demonstration before it goes, here and now; empty when that failed. */
    public Optional<Path> beforeBeginning(AccountId by) {
        return turns.attempt(TURN, () -> make(Reason.BEGINNING, Optional.of(by), () -> {}))
                .filter(stage -> stage == Stage.DONE)
                .flatMap(done -> beforeBeginning());
    }

    /** The newest of those. */
    public Optional<Path> beforeBeginning() {
        return runs.last(Reason.BEGINNING).flatMap(run -> folder.file(run.fileName()));
    }

    /** Tells those apart that are under way and those whose process is gone. */
    void clearUp() {
        boolean anyRunning = runs.latest(1).stream().anyMatch(run -> run.stage() == Stage.RUNNING);
        if (anyRunning) {
            turns.attempt(
                    TURN,
                    () -> {
                        runs.endInterrupted();
                        return Stage.INTERRUPTED;
                    });
        }
    }

    private Stage make(Reason reason, Optional<AccountId> by, Runnable begun) {
        runs.endInterrupted();
        UUID id = Uuid7.next();
        String name =
                "cau-noi-%s-%s.zip"
                        .formatted(
                                STAMP.format(LocalDateTime.now(clock)),
                                id.toString().substring(32));
        runs.begin(id, reason, by, name);
        begun.run();
        Stage stage = written(id, name);
        if (stage == Stage.DONE) {
            forget(reason);
        } else {
            runs.ended(id, stage);
        }
        return stage;
    }

    private Stage written(UUID id, String name) {
        try {
            WrittenBackup written =
                    writer.write(
                            folder.place(name),
                            Optional.empty(),
                            (done, all) -> progress(id, done, all));
            runs.done(id, written);
            return Stage.DONE;
        } catch (Stopped stopped) {
            return closing ? Stage.INTERRUPTED : Stage.STOPPED;
        } catch (RuntimeException failure) {
            LOG.error("Backup {} failed; no file was left behind", id, failure);
            return Stage.FAILED;
        }
    }

    /** On a thread of its own, hence in a transaction of its own while the reading one is open. */
    private void progress(UUID id, int done, int all) {
        boolean stop =
                CompletableFuture.supplyAsync(() -> runs.progress(id, done, all), workers).join();
        if (stop || closing) {
            throw new Stopped();
        }
    }

    private void forget(Reason reason) {
        runs.beyond(reason, KEPT)
                .forEach(old -> {
                    folder.remove(old.fileName());
                    runs.removed(old.id());
                });
    }

    @Override
    public void close() {
        closing = true;
        workers.close();
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
