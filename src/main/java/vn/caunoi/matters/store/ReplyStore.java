package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.storage.Uuid7;

/** What bodies say about objections to their answers, under the key of each matter. */
@Repository
public class ReplyStore {
    private final JdbcClient jdbc;
    private final MatterWords words;

    ReplyStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** What a body says. */
    public record Reply(UUID body, String bodyName, LocalDate on, String text) {}

    public void add(
            Matter matter,
            UUID body,
            Optional<UUID> account,
            LocalDate on,
            String text,
            MatterWords.Pen pen) {
        jdbc.sql(
                        """
                        INSERT INTO matters.reply (id, matter_id, commune_id, body_id, account_id, made_on, words)
                        VALUES (:id, :matter, :commune, :body, :account, :on, :words)
                        """)
                .param("id", Uuid7.next())
                .param("matter", matter.id())
                .param("commune", matter.place().commune().value())
                .param("body", body)
                .param("account", account.orElse(null))
                .param("on", on)
                .param("words", pen.sealBytes(text.getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    /** The oldest first; none when the matter was erased. */
    public List<Reply> of(UUID matter) {
        return words.of(matter)
                .map(pen ->
                        jdbc.sql(
                                        """
                                        SELECT r.body_id, b.name, r.made_on, r.words
                                        FROM matters.reply r JOIN matters.body b ON b.id = r.body_id
                                        WHERE r.matter_id = :matter ORDER BY r.made_at, r.id
                                        """)
                                .param("matter", matter)
                                .query((row, number) ->
                                        new Reply(
                                                row.getObject("body_id", UUID.class),
                                                row.getString("name"),
                                                row.getObject("made_on", LocalDate.class),
                                                new String(
                                                        pen.openBytes(row.getBytes("words")),
                                                        StandardCharsets.UTF_8)))
                                .list())
                .orElse(List.of());
    }
}
