package vn.caunoi.papers.batches;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.caunoi.papers.PaperSource.Item;

/**
 * Writes papers into a ZIP in their order while the next ones are being written already, and gives
 * a sign after each and while one takes long.
 */
final class ZipOfPapers {
    private final ExecutorService workers;
    private final Semaphore cores;
    private final int ahead;
    private final Duration beat;
    private final Sign sign;
    private final Set<String> names = new HashSet<>();

    ZipOfPapers(ExecutorService workers, Semaphore cores, int ahead, Duration beat, Sign sign) {
        this.workers = workers;
        this.cores = cores;
        this.ahead = ahead;
        this.beat = beat;
        this.sign = sign;
    }

    /** Hears how many papers are written; answers whether to stop. */
    interface Sign {
        boolean stop(int written);
    }

    /** Somebody asked to stop. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Pending(String name, Future<byte[]> content) {}

    void write(List<Item> items, Path file)
            throws IOException, InterruptedException, ExecutionException {
        Deque<Pending> pending = new ArrayDeque<>();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Iterator<Item> next = items.iterator();
            int written = 0;
            while (written < items.size()) {
                while (pending.size() < ahead && next.hasNext()) {
                    pending.add(begin(next.next()));
                }
                Pending first = pending.remove();
                byte[] content = await(first, written);
                zip.putNextEntry(new ZipEntry(name(first.name())));
                zip.write(content);
                zip.closeEntry();
                written++;
                goOn(written);
            }
        } finally {
            pending.forEach(paper -> paper.content().cancel(true));
        }
    }

    private Pending begin(Item item) {
        return new Pending(
                item.fileName(),
                workers.submit(() -> {
                    cores.acquire();
                    try {
                        var out = new ByteArrayOutputStream();
                        item.writing().write(out);
                        return out.toByteArray();
                    } finally {
                        cores.release();
                    }
                }));
    }

    private byte[] await(Pending paper, int written)
            throws InterruptedException, ExecutionException {
        try {
            while (true) {
                try {
                    return paper.content().get(beat.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException takesLong) {
                    goOn(written);
                }
            }
        } finally {
            paper.content().cancel(true);
        }
    }

    private void goOn(int written) {
        if (sign.stop(written)) {
            throw new Stopped();
        }
    }

    /** Plain letters that every system unpacks, no folder, none twice. */
    private String name(String wished) {
        String plain =
                Normalizer.normalize(wished, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D')
                        .replaceAll("[^A-Za-z0-9._-]+", "-")
                        .replaceFirst("^[.-]+", "");
        String name = plain.isEmpty() ? "van-ban" : plain;
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        int copy = 1;
        while (!names.add(name.toLowerCase(Locale.ROOT))) {
            copy++;
            name = stem + "-" + copy + ending;
        }
        return name;
    }
}
