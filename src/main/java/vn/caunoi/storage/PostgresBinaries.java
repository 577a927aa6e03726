package vn.caunoi.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that travel with the product, unpacked once per version and user. */
final class PostgresBinaries {
    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}; unpacks it at the first call on a machine. */
    static Path unpacked() {
        Path home = cache().resolve("postgresql-" + VERSION + "-" + architecture());
        try {
            Files.createDirectories(home.getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    home.resolveSibling(home.getFileName() + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock _ = lockOf(channel)) {
                if (!Files.exists(home.resolve("ok"))) {
                    unpack(home);
                    Files.writeString(home.resolve("ok"), VERSION);
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked to " + home, e);
        }
    }

    private static FileLock lockOf(FileChannel channel) throws IOException {
        synchronized (PostgresBinaries.class) {
            return channel.lock();
        }
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("caunoi");
    }

    private static String architecture() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (!os.contains("linux")) {
            throw new StorageFailure(
                    "The embedded database runs on Linux; on " + os + " set CAUNOI_DATABASE_URL.");
        }
        return Map.of("amd64", "linux-x86_64", "x86_64", "linux-x86_64", "aarch64", "linux-arm_64")
                .getOrDefault(arch, arch);
    }

    private static void unpack(Path home) throws IOException {
        String name = "postgres-" + architecture() + ".txz";
        try (InputStream in = PostgresBinaries.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new StorageFailure(
                        "No PostgreSQL for this machine (" + name + "); set CAUNOI_DATABASE_URL.");
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(
                            new XZCompressorInputStream(new BufferedInputStream(in)))) {
                for (TarArchiveEntry entry = tar.getNextEntry();
                        entry != null;
                        entry = tar.getNextEntry()) {
                    place(home, tar, entry);
                }
            }
        }
    }

    private static void place(Path home, InputStream content, TarArchiveEntry entry)
            throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("An entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
