package vn.caunoi.papers.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.papers.PaperSource.Item;

class ZipOfPapersTest {
    private final Semaphore cores = new Semaphore(2, true);
    private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir private Path folder;

    @BeforeEach
    void begin() {
        workers = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void papersStandInTheirOrderUnderPlainNamesOfTheirOwn() throws Exception {
        Path file = folder.resolve("order.zip");
        zip(written -> false)
                .write(
                        List.of(
                                item("Báo cáo Khu phố 1.docx", "một"),
                                item("../báo cáo khu phố 1.docx", "hai"),
                                item("Đề nghị.pdf", "ba"),
                                item("///", "bốn")),
                        file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            List<String> contents = new ArrayList<>();
            for (var entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                contents.add(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(names)
                    .containsExactly(
                            "Bao-cao-Khu-pho-1.docx",
                            "bao-cao-khu-pho-1-2.docx",
                            "De-nghi.pdf",
                            "van-ban");
            assertThat(contents).containsExactly("một", "hai", "ba", "bốn");
        }
    }

    @Test
    void twoAreWrittenAtOnceButNeverThreeWhateverWaits() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Item> items =
                Collections.nCopies(
                        10,
                        new Item(
                                "a.txt",
                                out -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    pause(30);
                                    now.decrementAndGet();
                                }));
        var one = workers.submit(() -> write(items, "one.zip"));
        var other = workers.submit(() -> write(items, "other.zip"));
        one.get();
        other.get();
        assertThat(most).hasValue(2);
    }

    private boolean write(List<Item> items, String name)
            throws IOException, InterruptedException, ExecutionException {
        zip(written -> false).write(items, folder.resolve(name));
        return true;
    }

    @Test
    void whoAsksToStopWaitsForNoFurtherPaperNotEvenASlowOne() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        List<Item> items =
                Collections.nCopies(
                        5,
                        new Item(
                                "a.txt",
                                out -> {
                                    begun.incrementAndGet();
                                    try {
                                        never.await();
                                    } catch (InterruptedException stopped) {
                                        throw new IOException(stopped);
                                    }
                                }));
        assertThatThrownBy(() -> zip(written -> true).write(items, folder.resolve("s.zip")))
                .isInstanceOf(ZipOfPapers.Stopped.class);
        assertThat(begun.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void aPaperThatFailsFailsTheWhole() {
        List<Item> items =
                List.of(
                        item("a.txt", "a"),
                        new Item(
                                "b.txt",
                                out -> {
                                    throw new IOException("disk");
                                }));
        assertThatThrownBy(() -> zip(written -> false).write(items, folder.resolve("f.zip")))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("disk");
        assertThat(cores.availablePermits()).isEqualTo(2);
    }

    private ZipOfPapers zip(ZipOfPapers.Sign sign) {
        return new ZipOfPapers(workers, cores, 2, Duration.ofMillis(100), sign);
    }

    private static Item item(String name, String content) {
        return new Item(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
