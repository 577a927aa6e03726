package vn.caunoi.matters.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.storage.Uuid7;

/** Pictures and documents of matters, each under the key of its matter. */
@Repository
public class AttachmentStore {
    private final JdbcClient jdbc;
    private final MatterWords words;

    AttachmentStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** What belongs to a step of a matter. */
    public record Attachment(UUID id, Optional<Integer> step, String kind, String mediaType) {}

    /** An attachment with what is in it. */
    public record Content(String mediaType, byte[] bytes) {}

    /**
     * Keeps what was checked by content already.
     *
     * @param kind {@code picture}, {@code document} or {@code letter}
     */
    public UUID add(
            Matter matter, MatterWords.Pen pen, String kind, String mediaType, byte[] content) {
        return add(Uuid7.next(), matter, pen, kind, mediaType, content);
    }

    /** The same under an id that the caller knows it by. */
    public UUID add(
            UUID id,
            Matter matter,
            MatterWords.Pen pen,
            String kind,
            String mediaType,
            byte[] content) {
        jdbc.sql(
                        """
                        INSERT INTO matters.attachment (id, matter_id, commune_id, step, kind, media_type, sealed)
                        VALUES (:id, :matter, :commune, (SELECT max(number) FROM matters.step WHERE matter_id = :matter),
                                :kind, :type, :sealed)
                        """)
                .param("id", id)
                .param("matter", matter.id())
                .param("commune", matter.place().commune().value())
                .param("kind", kind)
                .param("type", mediaType)
                .param("sealed", pen.sealBytes(content))
                .update();
        return id;
    }

    public List<Attachment> of(UUID matter) {
        return jdbc.sql(
                        """
                        SELECT id, step, kind, media_type FROM matters.attachment
                        WHERE matter_id = :matter ORDER BY id
                        """)
                .param("matter", matter)
                .query((row, number) ->
                        new Attachment(
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getObject("step", Integer.class)),
                                row.getString("kind"),
                                row.getString("media_type")))
                .list();
    }

    public Optional<Content> open(UUID matter, UUID id) {
        return words.of(matter)
                .flatMap(pen ->
                        jdbc.sql(
                                        """
                                        SELECT media_type, sealed FROM matters.attachment
                                        WHERE id = :id AND matter_id = :matter
                                        """)
                                .param("id", id)
                                .param("matter", matter)
                                .query((row, number) ->
                                        new Content(
                                                row.getString("media_type"),
                                                pen.openBytes(row.getBytes("sealed"))))
                                .optional());
    }

    /** Forgets all of a matter. */
    public void erase(UUID matter) {
        jdbc.sql("DELETE FROM matters.attachment WHERE matter_id = :matter")
                .param("matter", matter)
                .update();
    }
}
