package vn.caunoi.storage;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A fresh database for one test class, copied from a migrated one, in a server that all classes of
 * a process share.
 */
public final class ScratchDatabase implements AutoCloseable {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = server();

    private final String name;

    private ScratchDatabase(String name) {
        this.name = name;
    }

    public static synchronized ScratchDatabase make() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        SERVER.asSuperuser(
                "CREATE DATABASE %s TEMPLATE %s OWNER caunoi_owner".formatted(name, TEMPLATE));
        return new ScratchDatabase(name);
    }

    private static EmbeddedPostgres server() {
        EmbeddedPostgres server = EmbeddedPostgres.open(place());
        // it would go round hundreds of databases that live for seconds
        server.asSuperuser("ALTER SYSTEM SET autovacuum = off", "SELECT pg_reload_conf()");
        server.asSuperuser(
                "DROP DATABASE IF EXISTS " + TEMPLATE,
                "CREATE DATABASE " + TEMPLATE + " OWNER caunoi_owner");
        DatabaseAddress address = server.address(TEMPLATE);
        Migrations.run(
                new SimpleDriverDataSource(
                        new org.postgresql.Driver(),
                        address.url(),
                        address.owner().user(),
                        address.owner().password()),
                address.application().user());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static Path place() {
        return Path.of("target", "test-database-" + System.getProperty("caunoi.test.fork", "0"))
                .toAbsolutePath();
    }

    public Path directory() {
        return place();
    }

    public String name() {
        return name;
    }

    /** The address for looking at the database as the application role does. */
    public DatabaseAddress address() {
        return SERVER.address(name);
    }

    /** The same as its owner, for what a test cannot wait for. */
    public DataSource owner() {
        return address().asOwner();
    }

    /** Tears off every connection that is at work now, as when its process is killed. */
    public void cutOffWhoWorks() {
        SERVER.asSuperuser(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = '%s' AND state <> 'idle' AND pid <> pg_backend_pid()
                """
                        .formatted(name));
    }

    @Override
    public void close() {
        SERVER.asSuperuser("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }
}
