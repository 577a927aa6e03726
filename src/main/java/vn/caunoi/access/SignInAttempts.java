package vn.caunoi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. After five misses an account waits, a little longer each time, at most a
 * quarter of an hour; nobody else behind the same address waits with it.
 */
@Component
class SignInAttempts {
    private static final int FREE_MISSES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String decoy;

    SignInAttempts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.decoy =
                "{argon2}$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    }

    /** What came of an attempt. */
    sealed interface Outcome {
        record Welcome(AccountId account, String name) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Instant until) implements Outcome {}
    }

    Outcome attempt(String name, String password) {
        Optional<Row> found =
                jdbc.sql(
                                """
                                SELECT id, name, password_hash, misses, wait_until FROM access.account
                                WHERE name = :name AND disabled_at IS NULL
                                """)
                        .param("name", name)
                        .query(Row.class)
                        .optional();
        if (found.isEmpty()) {
            passwords.matches(password, decoy);
            return new Outcome.Wrong();
        }
        Row row = found.get();
        Instant now = clock.instant();
        if (row.waitUntil() != null && row.waitUntil().toInstant().isAfter(now)) {
            return new Outcome.Wait(row.waitUntil().toInstant());
        }
        if (!passwords.matches(password, row.passwordHash())) {
            missed(row, now);
            return new Outcome.Wrong();
        }
        jdbc.sql(
                        "UPDATE access.account SET misses = 0, wait_until = NULL, last_sign_in = :now WHERE id = :id")
                .param("id", row.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new Outcome.Welcome(new AccountId(row.id()), row.name());
    }

    private void missed(Row row, Instant now) {
        int misses = row.misses() + 1;
        Optional<OffsetDateTime> wait =
                misses < FREE_MISSES
                        ? Optional.empty()
                        : Optional.of(now.plus(waiting(misses)).atOffset(ZoneOffset.UTC));
        jdbc.sql("UPDATE access.account SET misses = :misses, wait_until = :wait WHERE id = :id")
                .param("misses", misses)
                .param("wait", wait.orElse(null))
                .param("id", row.id())
                .update();
    }

    private static Duration waiting(int misses) {
        Duration wait = Duration.ofSeconds(30L << Math.min(misses - FREE_MISSES, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    record Row(
            UUID id,
            String name,
            String passwordHash,
            int misses,
            @Nullable OffsetDateTime waitUntil) {}
}
