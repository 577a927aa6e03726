package vn.caunoi.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.PropertyResolver;

/**
 * The place of an installation's key file, for who takes a copy of the key or puts one back. The
 * product need not be running.
 */
public final class KeyCopy {
    private final DataKeyFile file;

    private KeyCopy(DataKeyFile file) {
        this.file = file;
    }

    /**
     * Where the settings want the key of an installation.
     *
     * @throws DataKeyExposed when it would lie beside the data or below the program's sources
     */
    public static KeyCopy of(
            PropertyResolver settings, UUID installation, Optional<Path> dataDirectory) {
        return new KeyCopy(new DataKeyFile(KeyPlace.chosen(settings, installation), dataDirectory));
    }

    public Path location() {
        return file.location();
    }

    public boolean isThere() {
        return Files.exists(file.location());
    }

    /** The text of the key file; it must not leave this process unsealed. */
    public String text() {
        return KeyText.write(file.read().orElseThrow(() -> new DataKeyMissing(file.location())));
    }

    /**
     * Writes the text of a copy to the key's place, readable by its owner only. A key that lies
     * there already stays as it is.
     */
    public void putBack(String text) {
        file.putBack(KeyText.read(text, file.location()));
    }
}
