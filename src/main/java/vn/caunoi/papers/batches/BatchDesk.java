package vn.caunoi.papers.batches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.PaperSource.Item;
import vn.caunoi.papers.batches.Batch.State;
import vn.caunoi.storage.Uuid7;

/**
 * Writes batches in the background: both cores are used, but never more than two papers are written
 * at once, however many batches wait.
 */
@Component
class BatchDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchDesk.class);
    private static final int CORES = 2;
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final long LARGEST = 200L << 20;

    private final BatchRows rows;
    private final Semaphore cores = new Semaphore(CORES, true);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    BatchDesk(BatchRows rows) {
        this.rows = rows;
    }

    /** Begins to write and returns at once. */
    UUID start(
            Scope scope,
            BatchRows.Home home,
            String source,
            Map<String, String> choices,
            List<Item> items) {
        UUID id = Uuid7.next();
        rows.open(scope, id, home, source, choices, items.size());
        var unused = workers.submit(() -> work(scope, id, items));
        return id;
    }

    private void work(Scope scope, UUID id, List<Item> items) {
        try {
            rows.done(scope, id, zip(scope, id, items));
        } catch (ZipOfPapers.Stopped stopped) {
            rows.stopped(scope, id, State.CANCELLED, null);
        } catch (InterruptedException brokenOff) {
            rows.stopped(scope, id, State.FAILED, "papers.batch.why.broken-off");
        } catch (TooLarge tooLarge) {
            rows.stopped(scope, id, State.FAILED, "papers.batch.why.too-large");
        } catch (IOException | ExecutionException | RuntimeException failure) {
            LOG.error("Batch {} failed; nothing of it was kept", id, failure);
            rows.stopped(scope, id, State.FAILED, "papers.batch.why.failed");
        }
    }

    private byte[] zip(Scope scope, UUID id, List<Item> items)
            throws IOException, InterruptedException, ExecutionException {
        Path file = Files.createTempFile("caunoi-batch-", ".zip");
        try {
            new ZipOfPapers(workers, cores, CORES, BEAT, written -> rows.beat(scope, id, written))
                    .write(items, file);
            if (Files.size(file) > LARGEST) {
                throw new TooLarge();
            }
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Who stops the program does not wait for papers: they are told as broken off. */
    @Override
    public void close() throws InterruptedException {
        workers.shutdownNow();
        if (!workers.awaitTermination(BEAT.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("Some batches did not end in time");
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
