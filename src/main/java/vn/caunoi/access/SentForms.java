package vn.caunoi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which forms were sent, and where that led. Whoever takes a form first may act on it. */
@Component
class SentForms {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this sending is the first of the form. */
    boolean take(String form, AccountId account) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("DELETE FROM access.sent_form WHERE begun_at < :limit")
                .param("limit", now.minus(KEPT))
                .update();
        return jdbc.sql(
                                """
                                INSERT INTO access.sent_form (form, account_id, begun_at)
                                VALUES (:form, :account, :now) ON CONFLICT DO NOTHING
                                """)
                        .param("form", form)
                        .param("account", account.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    /** Where the first sending led; empty while it is under way, or when it did nothing. */
    Optional<String> ledTo(String form) {
        return jdbc.sql(
                        "SELECT led_to FROM access.sent_form WHERE form = :form AND led_to IS NOT NULL")
                .param("form", form)
                .query(String.class)
                .optional();
    }

    void done(String form, String ledTo) {
        jdbc.sql("UPDATE access.sent_form SET led_to = :to WHERE form = :form")
                .param("form", form)
                .param("to", ledTo)
                .update();
    }

    /** It was not taken: what was wrong is mended and sent again. */
    void undone(String form) {
        jdbc.sql("DELETE FROM access.sent_form WHERE form = :form").param("form", form).update();
    }
}
