package vn.caunoi.storage;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings every module's schema up to date as the owner, then lets the serving roles in. */
final class Migrations {
    /** In this order: a schema may use functions, never tables, of those before it. */
    static final List<String> MODULES =
            List.of(
                    "storage",
                    "rules",
                    "organization",
                    "people",
                    "access",
                    "journal",
                    "activities",
                    "funds",
                    "campaigns",
                    "reports",
                    "exchange",
                    "papers",
                    "matters",
                    "settings",
                    "notifications",
                    "evaluation",
                    "portal",
                    "backup");

    private Migrations() {}

    /** Brings the schemas to the present, unless the database says that they are there. */
    static void run(DataSource owner, String applicationUser) {
        if (!fingerprint().equals(recorded(JdbcClient.create(owner)))) {
            toThePresent(owner, applicationUser);
        }
    }

    /** Brings the schemas to the present, whatever the database says of itself. */
    static void toThePresent(DataSource owner, String applicationUser) {
        int applied = 0;
        for (String module : MODULES) {
            applied += migrate(owner, module, MigrationVersion.LATEST);
        }
        if (applied > 0) {
            MODULES.forEach(module -> open(JdbcClient.create(owner), module, applicationUser));
        }
        JdbcClient.create(owner)
                .sql("UPDATE storage.installation SET migrations = :wanted")
                .param("wanted", fingerprint())
                .update();
    }

    /** Brings the schemas of an empty database as far as they were at an earlier time. */
    static void upTo(SchemaState state, DataSource owner, String applicationUser) {
        for (String module : MODULES) {
            state.versionOf(module)
                    .ifPresent(version -> {
                        migrate(owner, module, MigrationVersion.fromVersion(version));
                        open(JdbcClient.create(owner), module, applicationUser);
                    });
        }
    }

    private static int migrate(DataSource owner, String module, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .table("flyway_history")
                .target(target)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /**
     * Ten looks at ten histories cost a second of every start; one word says that nothing is new.
     */
    private static String recorded(JdbcClient jdbc) {
        boolean fresh =
                jdbc.sql("SELECT to_regclass('storage.installation') IS NULL")
                        .query(Boolean.class)
                        .single();
        return fresh
                ? ""
                : jdbc.sql("SELECT coalesce(migrations, '') FROM storage.installation")
                        .query(String.class)
                        .single();
    }

    /** One word for all scripts together. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] scripts = scripts();
            Arrays.sort(
                    scripts, Comparator.comparing(script -> String.valueOf(script.getFilename())));
            for (Resource script : scripts) {
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StorageFailure("The migrations cannot be read", e);
        }
    }

    static Resource[] scripts() throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:db/migration/*/*.sql");
    }

    private static void open(JdbcClient jdbc, String schema, String applicationUser) {
        String roles = applicationUser + ", " + DatabaseRoles.SYSTEM;
        jdbc.sql("GRANT USAGE ON SCHEMA " + schema + " TO " + roles).update();
        jdbc.sql(
                        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s TO %s"
                                .formatted(schema, roles))
                .update();
        jdbc.sql("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %s TO %s".formatted(schema, roles))
                .update();
        jdbc.sql("REVOKE ALL ON %s.flyway_history FROM %s".formatted(schema, roles)).update();
    }
}
