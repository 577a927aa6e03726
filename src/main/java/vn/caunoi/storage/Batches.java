package vn.caunoi.storage;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Acts that wrote many rows at once: one line of history says who, when and why for all of them.
 */
@Component
public class Batches {
    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param account who did it; empty for the product itself
     * @param purpose code word of the act
     */
    public record Batch(UUID id, Optional<UUID> account, String purpose, OffsetDateTime madeAt) {}

    /** A batch that a statement of its maker opens along with what it writes. */
    public record Opening(UUID id, Optional<UUID> account, String purpose) {
        public Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("batch", id);
            parameters.put("account", account.orElse(null));
            parameters.put("purpose", purpose);
            return parameters;
        }
    }

    /** Opens a batch in the running transaction, under an id that its maker chose. */
    public void open(UUID id, Optional<UUID> account, String purpose) {
        jdbc.sql(
                        "INSERT INTO storage.batch (id, account_id, purpose) VALUES (:batch, :account, :purpose)")
                .params(new Opening(id, account, purpose).parameters())
                .update();
    }

    /** The batches with these ids. */
    public Map<UUID, Batch> find(Collection<UUID> ids) {
        return jdbc
                .sql(
                        "SELECT id, account_id, purpose, made_at FROM storage.batch WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) ->
                        new Batch(
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                                row.getString("purpose"),
                                row.getObject("made_at", OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Batch::id, batch -> batch));
    }
}
