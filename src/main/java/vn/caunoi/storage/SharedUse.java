package vn.caunoi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts who uses a data directory, over processes by file locks that the system gives back even
 * when a process is killed, and within this process by a counter.
 */
final class SharedUse {
    private static final Map<Path, SharedUse> IN_THIS_PROCESS = new HashMap<>();

    private final FileChannel gate;
    private final FileChannel users;
    private int count;
    private FileLock share;

    private SharedUse(Path directory) throws IOException {
        this.gate = open(directory.resolve("postgres.gate"));
        this.users = open(directory.resolve("postgres.users"));
        this.share = users.lock(0, Long.MAX_VALUE, true);
    }

    static SharedUse of(Path directory) {
        synchronized (IN_THIS_PROCESS) {
            try {
                Files.createDirectories(directory);
                Path key = directory.toRealPath();
                SharedUse use = IN_THIS_PROCESS.get(key);
                if (use == null) {
                    use = new SharedUse(key);
                    IN_THIS_PROCESS.put(key, use);
                }
                use.count++;
                return use;
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The data directory cannot be used: " + directory, e);
            }
        }
    }

    /** Runs the work while no other process starts or stops the server. */
    <T> T enter(Supplier<T> work) {
        synchronized (IN_THIS_PROCESS) {
            try (FileLock _ = gate.lock()) {
                return work.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Whether nobody else uses the directory, here or in another process. Asked within {@link
     * #enter}: who comes later waits there.
     */
    boolean isAlone() {
        if (count > 1) {
            return false;
        }
        try {
            share.release();
            FileLock alone = users.tryLock();
            if (alone != null) {
                alone.release();
            }
            share = users.lock(0, Long.MAX_VALUE, true);
            return alone != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the use back; the last user of all processes runs the work that ends it. */
    void leave(Runnable lastOne) {
        synchronized (IN_THIS_PROCESS) {
            if (--count > 0) {
                return;
            }
            IN_THIS_PROCESS.values().remove(this);
            try (gate;
                    users;
                    FileLock _ = gate.lock()) {
                share.release();
                FileLock alone = users.tryLock();
                if (alone != null) {
                    lastOne.run();
                    alone.release();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
