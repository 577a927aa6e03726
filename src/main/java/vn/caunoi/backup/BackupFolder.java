package vn.caunoi.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Installation;

/**
 * Where this machine keeps its backups: {@code caunoi.backup.folder}, else beside the data. Its
 * owner alone reads it.
 */
@Component
class BackupFolder {
    private final Path path;
    private final Optional<Path> dataDirectory;

    BackupFolder(Environment settings, Installation installation) {
        this.dataDirectory = installation.dataDirectory();
        this.path =
                Optional.ofNullable(settings.getProperty("caunoi.backup.folder"))
                        .filter(value -> !value.isBlank())
                        .map(Path::of)
                        .or(() -> dataDirectory.map(data -> data.resolve("backups")))
                        .orElseGet(() ->
                                Path.of(
                                        settings.getRequiredProperty("user.home"),
                                        ".local",
                                        "share",
                                        "caunoi",
                                        installation.id().toString()))
                        .toAbsolutePath()
                        .normalize();
    }

    Path path() {
        return path;
    }

    /** The place of a backup in the folder, which is made when it is missing. */
    Path place(String fileName) {
        try {
            Files.createDirectories(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            return path.resolve(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException("The backup folder cannot be used: " + path, e);
        }
    }

    /** The file of a backup, while it is there. */
    Optional<Path> file(String fileName) {
        return Optional.of(path.resolve(fileName)).filter(Files::isRegularFile);
    }

    void remove(String fileName) {
        try {
            Files.deleteIfExists(path.resolve(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a broken disk would take data and backups together. */
    boolean isOnTheDisk() {
        return dataDirectory
                .filter(Files::exists)
                .filter(data -> disk(data).equals(disk(path)))
                .isPresent();
    }

    private static Object disk(Path place) {
        Path there = place;
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.getParent()).orElseThrow();
        }
        try {
            return Files.getFileStore(there);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
