package vn.caunoi.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are kept in the database, so that they outlive a restart and can be ended anywhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "access.spring_session",
        maxInactiveIntervalInSeconds = 12 * 60 * 60)
class SessionConfiguration {
    /**
     * As Spring Session writes it, but when a session was last used is kept to the minute: a person
     * who only looks writes nothing.
     */
    private static final String UPDATE =
            """
            UPDATE access.spring_session s
            SET session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            FROM (VALUES (?::char(36), ?::bigint, ?::integer, ?::bigint, ?::text, ?::char(36)))
                 AS n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            WHERE s.primary_id = n.primary_id
              AND (s.session_id <> n.session_id
                   OR s.last_access_time <= n.last_access_time - 60000
                   OR s.max_inactive_interval <> n.max_inactive_interval
                   OR s.principal_name IS DISTINCT FROM n.principal_name)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastUseToTheMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    /**
     * Each statement for itself: a session without its attributes is one that has to sign in again.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("phien");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }
}
