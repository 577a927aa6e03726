package vn.caunoi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file that stands for a {@link NewBeginning} until the next start. */
record BeginningWish(Path file) {
    static BeginningWish in(Path dataDirectory) {
        return new BeginningWish(dataDirectory.resolve("begin-anew"));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    void write() {
        try {
            Files.writeString(file, "At the next start the database here is made anew, empty.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the database anew when nobody else is at work in the directory.
     *
     * @return whether it did
     */
    boolean fulfil(EmbeddedPostgres server, String database) {
        return isThere()
                && server.whenAlone(() ->
                        server.asSuperuser(
                                "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database),
                                "CREATE DATABASE %s OWNER caunoi_owner".formatted(database)));
    }

    /**
     * Notes in the new database what it is for. The file goes last, so that a start which was cut
     * short is made up for by the next one.
     */
    void close(JdbcClient owner) {
        owner.sql("UPDATE storage.installation SET for_real_data = true").update();
        remove();
    }
}
