package vn.caunoi.storage;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
                    "activities",
                    "funds",
                    "campaigns",
                    "reports",
                    "exchange");

    private Migrations() {}

    static void run(DataSource owner, String applicationUser) {
        int applied = 0;
        for (String module : MODULES) {
            applied +=
                    Flyway.configure()
                            .dataSource(owner)
                            .locations("classpath:db/migration/" + module)
                            .schemas(module)
                            .defaultSchema(module)
                            .table("flyway_history")
                            .load()
                            .migrate()
                            .migrationsExecuted;
        }
        if (applied > 0) {
            MODULES.forEach(module -> open(JdbcClient.create(owner), module, applicationUser));
        }
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
