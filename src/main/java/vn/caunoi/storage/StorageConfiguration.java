package vn.caunoi.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the database, migrates it as its owner, and serves with a role that owns nothing. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final String TIME_ZONE = "Asia/Ho_Chi_Minh";

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of(TIME_ZONE));
    }

    @Bean
    StorageSettings storageSettings(Environment environment) {
        return StorageSettings.from(environment);
    }

    @Bean(destroyMethod = "close")
    OpenDatabase openDatabase(StorageSettings settings) {
        return OpenDatabase.of(settings);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(OpenDatabase database) {
        DatabaseAddress address = database.address();
        Migrations.run(address.asOwner(), address.application().user());
        database.begunAnew().ifPresent(wish -> wish.close(JdbcClient.create(address.asOwner())));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.application().user());
        config.setPassword(address.application().password());
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setPoolName("caunoi");
        HikariDataSource source = new HikariDataSource(config);
        refuseAPowerfulRole(JdbcClient.create(source));
        return source;
    }

    /** A role that owns, bypasses or inherits would walk through the second wall. */
    private static void refuseAPowerfulRole(JdbcClient jdbc) {
        boolean powerful =
                jdbc.sql(
                                """
                                SELECT rolsuper OR rolbypassrls OR rolinherit FROM pg_roles
                                WHERE rolname = current_user
                                """)
                        .query(Boolean.class)
                        .single();
        if (powerful) {
            throw new StorageFailure(
                    "The application's database user must be NOSUPERUSER NOBYPASSRLS NOINHERIT: ALTER ROLE <user> NOSUPERUSER NOBYPASSRLS NOINHERIT;");
        }
    }

    @Bean
    Installation installation(JdbcClient jdbc, StorageSettings settings) {
        UUID id = jdbc.sql("SELECT id FROM storage.installation").query(UUID.class).single();
        return new Installation(id, settings.dataDirectory());
    }
}
