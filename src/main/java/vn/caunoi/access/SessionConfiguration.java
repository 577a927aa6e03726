package vn.caunoi.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;
import vn.caunoi.storage.KeptAnswers;

/** Sessions are kept in the database, so that they outlive a restart and can be ended anywhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "access.spring_session",
        maxInactiveIntervalInSeconds = 12 * 60 * 60)
class SessionConfiguration {
    @Bean
    @Primary
    KeptSessions<?> sessions(JdbcIndexedSessionRepository stored, KeptAnswers answers) {
        return new KeptSessions<>(stored, answers);
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
