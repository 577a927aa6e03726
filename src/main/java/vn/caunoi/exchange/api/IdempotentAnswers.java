package vn.caunoi.exchange.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Scope;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.Refusal;

/**
 * Lets a request act once, however often a program sends it. The answer is kept for a day, sealed:
 * it may hold what was shown only once. Request and key are kept as digests alone.
 */
@Component
class IdempotentAnswers {
    private static final int LONGEST_KEY = 200;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Seals seals;
    private final JsonMapper json;

    IdempotentAnswers(
            JdbcClient jdbc, ScopedTransactions transactions, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seals = seals;
        this.json = json;
    }

    private record Kept(UUID id, byte[] request, byte[] sealed) {}

    /**
     * Acts, or gives the answer of the first time; who sends the same key at the same moment waits
     * for the other.
     */
    <T> T once(Scope scope, String key, Object request, Class<T> answer, Supplier<T> act) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal("exchange.api.key.long");
        }
        byte[] asked = digest(json.writeValueAsBytes(request));
        byte[] keyed = digest(key.getBytes(StandardCharsets.UTF_8));
        return transactions.write(
                scope.readable().and(scope.writable()),
                () -> {
                    UUID id = Uuid7.next();
                    if (isFirst(scope, keyed, asked, id)) {
                        T made = act.get();
                        keep(id, json.writeValueAsBytes(made));
                        return made;
                    }
                    Kept kept = kept(scope, keyed).orElseThrow();
                    if (!MessageDigest.isEqual(kept.request(), asked)) {
                        throw new Refusal("exchange.api.key.other");
                    }
                    return json.readValue(seals.open(kept.id(), kept.sealed()), answer);
                });
    }

    private boolean isFirst(Scope scope, byte[] keyed, byte[] asked, UUID id) {
        jdbc.sql("DELETE FROM exchange.kept_answer WHERE made_at < now() - interval '1 day'")
                .update();
        return jdbc.sql(
                                """
                                INSERT INTO exchange.kept_answer (id, account_id, key_digest, request_digest)
                                VALUES (:id, :account, :key, :request)
                                ON CONFLICT (account_id, key_digest) DO NOTHING
                                """)
                        .param("id", id)
                        .param("account", scope.account().value())
                        .param("key", keyed)
                        .param("request", asked)
                        .update()
                > 0;
    }

    private void keep(UUID id, byte[] answer) {
        jdbc.sql("UPDATE exchange.kept_answer SET sealed = :sealed WHERE id = :id")
                .param("id", id)
                .param("sealed", seals.seal(id, answer))
                .update();
    }

    private Optional<Kept> kept(Scope scope, byte[] keyed) {
        return jdbc.sql(
                        """
                        SELECT id, request_digest, sealed FROM exchange.kept_answer
                        WHERE account_id = :account AND key_digest = :key
                        """)
                .param("account", scope.account().value())
                .param("key", keyed)
                .query((row, number) ->
                        new Kept(
                                row.getObject("id", UUID.class),
                                row.getBytes("request_digest"),
                                row.getBytes("sealed")))
                .optional();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
