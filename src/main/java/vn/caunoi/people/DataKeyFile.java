package vn.caunoi.people;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Installation;

/** The file that holds the keys: its owner's alone, replaced as a whole, never beside the data. */
@Component
final class DataKeyFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path location;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    DataKeyFile(Environment settings, Installation installation) {
        this(KeyPlace.chosen(settings, installation.id()), installation.dataDirectory());
    }

    DataKeyFile(Path location, Optional<Path> dataDirectory) {
        this.location = KeyPlace.safe(location, dataDirectory);
    }

    Path location() {
        return location;
    }

    Optional<KeyRing> read() {
        if (Files.notExists(location)) {
            return Optional.empty();
        }
        try {
            if (Files.getPosixFilePermissions(location).stream().anyMatch(DataKeyFile::ofOthers)) {
                throw DataKeyExposed.readableByOthers(location);
            }
            return Optional.of(KeyText.read(Files.readString(location), location));
        } catch (IOException e) {
            throw DataKeyUnfit.unreadable(location);
        }
    }

    /** Makes the file with fresh keys, or takes the one another process has just made. */
    KeyRing create() {
        return replace(present -> present.orElseGet(() -> KeyRing.fresh(random)));
    }

    /** Puts a ring back that was kept elsewhere; one that lies there already stays. */
    KeyRing putBack(KeyRing kept) {
        return replace(present -> present.orElse(kept));
    }

    /** Puts a new newest key beside the present ones. */
    KeyRing append() {
        return replace(present ->
                present.orElseThrow(() -> new DataKeyMissing(location)).withNewer(random));
    }

    private KeyRing replace(Function<Optional<KeyRing>, KeyRing> change) {
        try {
            Files.createDirectories(directory(), OWNER_DIRECTORY);
            try (FileChannel lock =
                    FileChannel.open(beside(".lock"), Set.of(CREATE, WRITE), OWNER_FILE)) {
                lock.lock();
                Optional<KeyRing> present = read();
                KeyRing changed = change.apply(present);
                if (present.filter(ring -> ring == changed).isEmpty()) {
                    write(KeyText.write(changed));
                }
                return changed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the key file " + location, e);
        }
    }

    private void write(String text) throws IOException {
        Path draft = beside(".draft");
        Files.deleteIfExists(draft);
        try (FileChannel out = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), OWNER_FILE)) {
            ByteBuffer content = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (content.hasRemaining()) {
                out.write(content);
            }
            out.force(true);
        }
        Files.move(draft, location, ATOMIC_MOVE);
        try (FileChannel entry = FileChannel.open(directory(), READ)) {
            entry.force(true);
        }
    }

    private Path directory() {
        return Optional.ofNullable(location.getParent()).orElse(location);
    }

    private Path beside(String ending) {
        return location.resolveSibling(location.getFileName() + ending);
    }

    private static boolean ofOthers(PosixFilePermission permission) {
        return switch (permission) {
            case OWNER_READ, OWNER_WRITE, OWNER_EXECUTE -> false;
            case GROUP_READ, GROUP_WRITE, GROUP_EXECUTE -> true;
            case OTHERS_READ, OTHERS_WRITE, OTHERS_EXECUTE -> true;
        };
    }
}
