package vn.caunoi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server of one data directory. Several processes may use it at once: the first one
 * starts it, the last one stops it, and a server left behind by a killed process is taken over.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresDirectory directory;
    private final SharedUse use;
    private final int port;

    private EmbeddedPostgres(PostgresDirectory directory, SharedUse use, int port) {
        this.directory = directory;
        this.use = use;
        this.port = port;
    }

    /** Starts or joins the server of the directory. */
    static EmbeddedPostgres open(Path dataDirectory) {
        PostgresDirectory directory = PostgresDirectory.at(dataDirectory);
        SharedUse use = SharedUse.of(dataDirectory);
        try {
            int port =
                    use.enter(() -> {
                        directory.initialise();
                        return directory.running().orElseGet(() -> start(directory));
                    });
            return new EmbeddedPostgres(directory, use, port);
        } catch (RuntimeException e) {
            use.leave(() -> {});
            throw e;
        }
    }

    /** Where to sign in, for the named database of this server. */
    DatabaseAddress address(String database) {
        return new DatabaseAddress(url(port, database), directory.owner(), directory.application());
    }

    /**
     * Runs the work when nobody else uses the directory, and lets nobody in meanwhile.
     *
     * @return whether it was run
     */
    boolean whenAlone(Runnable work) {
        return use.enter(() -> {
            boolean alone = use.isAlone();
            if (alone) {
                work.run();
            }
            return alone;
        });
    }

    /** Runs statements as the server's superuser: making and dropping databases. */
    void asSuperuser(String... statements) {
        try (Connection connection = superuser(directory, port);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new StorageFailure("The database server refused its own set-up", e);
        }
    }

    private static int start(PostgresDirectory directory) {
        directory.removeStaleLock();
        int port = FreePort.find();
        Process process = directory.launch(port);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (accepts(directory, port)) {
                directory.prepareRoles(() -> superuser(directory, port));
                LOG.debug("PostgreSQL started on port {} as process {}", port, process.pid());
                return port;
            }
            if (!process.isAlive()) {
                throw new StorageFailure(
                        "The database could not start; its own words are in " + directory.log());
            }
            pause();
        }
        process.destroy();
        throw new StorageFailure("The database did not start in time; see " + directory.log());
    }

    private static boolean accepts(PostgresDirectory directory, int port) {
        try (Connection connection = superuser(directory, port)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection superuser(PostgresDirectory directory, int port) throws SQLException {
        Credentials credentials = directory.superuser();
        return DriverManager.getConnection(
                url(port, "postgres"), credentials.user(), credentials.password());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/"
                + database
                + "?reWriteBatchedInserts=true";
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure("Interrupted while the database starts", e);
        }
    }

    /** Leaves the server to the other processes that use it, or stops it in order. */
    @Override
    public void close() {
        use.leave(this::stop);
    }

    private void stop() {
        Optional<ProcessHandle> server = directory.process();
        if (server.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(List.of("kill", "-INT", Long.toString(server.get().pid())))
                    .start()
                    .waitFor();
            server.get()
                    .onExit()
                    .orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
            Files.deleteIfExists(directory.portFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
