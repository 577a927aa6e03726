package vn.caunoi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database without anything in it, to be filled from a copy: a folder that is missing or empty,
 * or a database of somebody else without the product's schemas. When it cannot be filled, it is
 * left as empty as it was.
 */
public final class EmptyDatabase {
    private final StorageSettings settings;

    private EmptyDatabase(StorageSettings settings) {
        this.settings = settings;
    }

    /**
     * The database that the settings name.
     *
     * @throws DatabaseNotEmpty when there are data
     */
    public static EmptyDatabase named(Environment environment) {
        StorageSettings settings = StorageSettings.from(environment);
        switch (settings) {
            case StorageSettings.Embedded embedded -> refuseFilled(embedded.directory());
            case StorageSettings.External external -> refuseFilled(external.address());
        }
        return new EmptyDatabase(settings);
    }

    /** Whether the settings name a folder in which no database was ever made. */
    public static boolean isMissing(Environment environment) {
        return StorageSettings.from(environment).dataDirectory().stream()
                .anyMatch(directory -> !PostgresDirectory.at(directory).isMade());
    }

    public Optional<Path> dataDirectory() {
        return settings.dataDirectory();
    }

    /**
     * Fills it: the schemas as they were then, the rows, each table read back and compared, and
     * only then the way to the present.
     *
     * @param told after each table
     */
    public void fill(DatabaseContents contents, Consumer<StoredTable> told) {
        try {
            try (OpenDatabase database = OpenDatabase.of(settings)) {
                DatabaseAddress address = database.address();
                DataSource owner = address.asOwner();
                String application = address.application().user();
                Migrations.upTo(contents.state(), owner, application);
                new Refilling(owner, contents, told).run();
                Migrations.toThePresent(owner, application);
            }
        } catch (RuntimeException failed) {
            makeEmptyAgain(failed);
            throw failed;
        }
    }

    private void makeEmptyAgain(RuntimeException failed) {
        try {
            switch (settings) {
                case StorageSettings.Embedded embedded -> clear(embedded.directory());
                case StorageSettings.External external -> clear(external.address());
            }
        } catch (RuntimeException left) {
            failed.addSuppressed(left);
        }
    }

    private static void refuseFilled(Path directory) {
        if (!children(directory).isEmpty()) {
            throw new DatabaseNotEmpty(directory.toString());
        }
    }

    private static void refuseFilled(DatabaseAddress address) {
        if (!schemas(address).isEmpty()) {
            throw new DatabaseNotEmpty(address.url());
        }
    }

    private static void clear(Path directory) {
        for (Path child : children(directory)) {
            try {
                TreeRemoval.of(child);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void clear(DatabaseAddress address) {
        for (String schema : schemas(address)) {
            JdbcClient.create(address.asOwner()).sql("DROP SCHEMA " + schema + " CASCADE").update();
        }
    }

    private static List<Path> children(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be used: " + directory, e);
        }
    }

    private static List<String> schemas(DatabaseAddress address) {
        return JdbcClient.create(address.asOwner())
                .sql("SELECT nspname FROM pg_namespace WHERE nspname = ANY(:ours)")
                .param("ours", Migrations.MODULES.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
