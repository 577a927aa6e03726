package vn.caunoi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;

/** The files of one embedded database: its cluster, passwords, port and log. */
final class PostgresDirectory {
    private final Path root;
    private final Properties passwords;

    private PostgresDirectory(Path root, Properties passwords) {
        this.root = root;
        this.passwords = passwords;
    }

    static PostgresDirectory at(Path root) {
        return new PostgresDirectory(root.toAbsolutePath(), new Properties());
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path portFile() {
        return root.resolve("postgres.port");
    }

    private Path cluster() {
        return root.resolve("postgres");
    }

    private Path passwordFile() {
        return root.resolve("postgres.passwords");
    }

    Credentials superuser() {
        return new Credentials("postgres", passwords.getProperty("superuser"));
    }

    Credentials owner() {
        return new Credentials("caunoi_owner", passwords.getProperty("owner"));
    }

    Credentials application() {
        return new Credentials("caunoi_app", passwords.getProperty("application"));
    }

    /** Whether there has been a first start. */
    boolean isMade() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster at the first start; refuses one of another major version. */
    void initialise() {
        try {
            Files.createDirectories(root);
            Path version = cluster().resolve("PG_VERSION");
            if (Files.exists(version) && Files.exists(passwordFile())) {
                readPasswords();
                String major = Files.readString(version).strip();
                if (!major.equals(PostgresBinaries.MAJOR)) {
                    throw new StorageFailure(
                            "The data in %s were written by PostgreSQL %s; this program brings %s."
                                    .formatted(root, major, PostgresBinaries.MAJOR));
                }
                return;
            }
            if (Files.exists(cluster())) {
                throw new StorageFailure(
                        "%s holds an unfinished database; move it away and start again."
                                .formatted(cluster()));
            }
            makeCluster();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be used: " + root, e);
        }
    }

    private void makeCluster() throws IOException {
        for (String name : List.of("superuser", "owner", "application")) {
            passwords.setProperty(name, secret());
        }
        Path fresh = root.resolve("postgres.new");
        TreeRemoval.of(fresh);
        Path passwordForInitdb = privateFile(root.resolve("postgres.initial"));
        Files.writeString(passwordForInitdb, superuser().password());
        run(
                List.of(
                        program("initdb"),
                        "-D",
                        fresh.toString(),
                        "-U",
                        "postgres",
                        "--pwfile=" + passwordForInitdb,
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=vi-VN",
                        "--locale=C"));
        Files.delete(passwordForInitdb);
        try (OutputStream out = Files.newOutputStream(privateFile(passwordFile()))) {
            passwords.store(out, "Passwords of the embedded database");
        }
        Files.move(fresh, cluster());
    }

    private void readPasswords() throws IOException {
        try (InputStream in = Files.newInputStream(passwordFile())) {
            passwords.load(in);
        }
    }

    /** The port of a server that runs on this cluster and lets us in. */
    Optional<Integer> running() {
        if (process().isEmpty() || !Files.exists(portFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(Files.readString(portFile()).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server process named in the cluster's lock file, when it is alive and a PostgreSQL. */
    Optional<ProcessHandle> process() {
        Path lock = cluster().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(lock);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> isPostgres(handle.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lock whose process is gone, or whose number now belongs to another program. */
    void removeStaleLock() {
        if (process().isPresent()) {
            throw new StorageFailure(
                    "A database server runs on %s but does not say where; stop it first."
                            .formatted(root));
        }
        try {
            Files.deleteIfExists(cluster().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPostgres(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return line.contains("postgres") && line.contains(cluster().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Starts the server in a session of its own, so that Ctrl-C reaches the application first. */
    Process launch(int port) {
        try {
            Files.writeString(portFile(), Integer.toString(port));
            List<String> command =
                    List.of(
                            program("postgres"),
                            "-D",
                            cluster().toString(),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "port=" + port,
                            "-c",
                            "max_connections=60",
                            "-c",
                            "shared_buffers=96MB",
                            "-c",
                            "autovacuum_naptime=10s",
                            "-c",
                            "timezone=Asia/Ho_Chi_Minh",
                            "-c",
                            "fsync=on");
            List<String> session = new ArrayList<>(List.of("setsid"));
            session.addAll(asOrdinaryUser(command));
            return new ProcessBuilder(session)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void prepareRoles(Callable<Connection> superuser) {
        try (Connection connection = superuser.call();
                Statement statement = connection.createStatement()) {
            if (statement
                    .executeQuery("SELECT 1 FROM pg_roles WHERE rolname = 'caunoi_owner'")
                    .next()) {
                return;
            }
            statement.execute(RoleStatements.of(owner(), application()));
            statement.execute("CREATE DATABASE caunoi OWNER caunoi_owner");
        } catch (SQLException e) {
            throw new StorageFailure("The roles of the database could not be made", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StorageFailure("The roles of the database could not be made", e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(asOrdinaryUser(command)).redirectErrorStream(true).start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new StorageFailure("The database could not be made: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure("Interrupted while the database is made", e);
        }
    }

    /** PostgreSQL refuses to run as root; an empty user namespace makes root an ordinary user. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static String program(String name) {
        return PostgresBinaries.unpacked().resolve("bin").resolve(name).toString();
    }

    private static Path privateFile(Path path) throws IOException {
        Files.deleteIfExists(path);
        return Files.createFile(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
