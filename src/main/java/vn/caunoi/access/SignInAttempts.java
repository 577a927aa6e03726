package vn.caunoi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. After five misses an account waits, a little longer each time, at most a
 * quarter of an hour, and so does a name that no account has; nobody else behind the same address
 * waits with it.
 */
@Component
class SignInAttempts {
    /** A check takes nineteen megabytes and much of a processor; a crowd must not take it all. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String DECOY =
            "{argon2}$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final UnknownNames unknown = new UnknownNames();

    SignInAttempts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What came of an attempt. */
    sealed interface Outcome {
        record Welcome(AccountId account, String name) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Instant until) implements Outcome {}

        /** Too many at once; this one was not looked at. */
        record Busy() implements Outcome {}
    }

    Outcome attempt(String name, String password) {
        if (!takesPlace()) {
            return new Outcome.Busy();
        }
        try {
            return found(name)
                    .map(row -> attempt(row, password))
                    .orElseGet(() -> attemptUnknown(name, password));
        } finally {
            places.release();
        }
    }

    private boolean takesPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Row> found(String name) {
        return jdbc.sql(
                        """
                        SELECT id, name, password_hash, wait_until FROM access.account
                        WHERE name = :name AND disabled_at IS NULL
                        """)
                .param("name", name)
                .query(Row.class)
                .optional();
    }

    /** Nobody may learn from the answer, or from how long it takes, that there is no such name. */
    private Outcome attemptUnknown(String name, String password) {
        Instant now = clock.instant();
        Optional<Instant> waiting = unknown.waitingUntil(name, now);
        if (waiting.isPresent()) {
            return new Outcome.Wait(waiting.get());
        }
        passwords.matches(password, DECOY);
        unknown.missed(name, now);
        return new Outcome.Wrong();
    }

    private Outcome attempt(Row row, String password) {
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

    /** Counted by the database: of two misses at once each is one. */
    private void missed(Row row, Instant now) {
        int misses =
                jdbc.sql(
                                "UPDATE access.account SET misses = misses + 1 WHERE id = :id RETURNING misses")
                        .param("id", row.id())
                        .query(Integer.class)
                        .single();
        MissWait.after(misses)
                .ifPresent(wait ->
                        jdbc.sql("UPDATE access.account SET wait_until = :until WHERE id = :id")
                                .param("id", row.id())
                                .param("until", now.plus(wait).atOffset(ZoneOffset.UTC))
                                .update());
    }

    record Row(UUID id, String name, String passwordHash, @Nullable OffsetDateTime waitUntil) {}
}
