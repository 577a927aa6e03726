package vn.caunoi.matters.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.Seals;

/**
 * What people wrote. Under the key of its matter it stands beside each step; of matters that are
 * not sealed the first words stand in clear too, for the search. To erase a matter is to destroy
 * its key and its clear words.
 */
@Repository
public class MatterWords {
    static final String KEY =
            "INSERT INTO matters.key (matter_id, commune_id, sealed) VALUES (:id, :commune, :key)";
    static final String WORDS =
            """
            INSERT INTO matters.words (matter_id, commune_id, text, tokens)
            VALUES (:id, :commune, :text, matters.tokens(:text, :commune, :desk, :area, :open))
            ON CONFLICT (matter_id) DO UPDATE SET text = excluded.text, tokens = excluded.tokens
            """;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    MatterWords(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /**
     * What stands of a new matter under seal.
     *
     * @param key of the matter, under the data key
     * @param content of its first step, under that key
     */
    public record Sealed(byte[] key, byte[] content) {}

    /** Seals the first words of a new matter; {@link #KEY} and the first step write them down. */
    public Sealed seal(UUID matter, MatterStep.Recorded step) {
        Pen pen = fresh(matter);
        return new Sealed(pen.sealedKey(), pen.seal(new Said(step.facts(), step.said())));
    }

    /** A key for a new matter; {@link #KEY} writes it down. */
    Pen fresh(UUID matter) {
        return new Pen(MatterKey.fresh(matter));
    }

    /** Gives a new matter its key. */
    public Pen begin(Matter matter) {
        Pen pen = fresh(matter.id());
        jdbc.sql(KEY)
                .param("id", matter.id())
                .param("commune", matter.place().commune().value())
                .param("key", pen.sealedKey())
                .update();
        return pen;
    }

    /** Empty when the matter was erased. */
    public Optional<Pen> of(UUID matter) {
        return jdbc.sql("SELECT sealed FROM matters.key WHERE matter_id = :id")
                .param("id", matter)
                .query(byte[].class)
                .optional()
                .map(sealed -> new Pen(new MatterKey(matter, seals.open(matter, sealed))));
    }

    /** Of several matters; those that were erased are left out. */
    public Map<UUID, Pen> of(Collection<UUID> matters) {
        Map<UUID, Pen> pens = new HashMap<>();
        jdbc.sql("SELECT matter_id, sealed FROM matters.key WHERE matter_id = ANY(:ids)")
                .param("ids", matters.toArray(UUID[]::new))
                .query(row -> {
                    UUID matter = row.getObject("matter_id", UUID.class);
                    byte[] key = seals.open(matter, row.getBytes("sealed"));
                    pens.put(matter, new Pen(new MatterKey(matter, key)));
                });
        return pens;
    }

    /** Writes and reads under the key of one matter. */
    public final class Pen {
        private final MatterKey key;

        private Pen(MatterKey key) {
            this.key = key;
        }

        /** The key itself, under the data key. */
        byte[] sealedKey() {
            return seals.seal(key.matter(), key.bytes());
        }

        byte[] seal(Said said) {
            return key.seal(json.writeValueAsBytes(said));
        }

        Said open(byte[] sealed) {
            return json.readValue(key.open(sealed), Said.class);
        }

        public byte[] sealBytes(byte[] content) {
            return key.seal(content);
        }

        public byte[] openBytes(byte[] sealed) {
            return key.open(sealed);
        }
    }

    /** Puts the first words where the search finds them; never those of a sealed matter. */
    public void publishToSearch(Matter matter, String text) {
        jdbc.sql(WORDS)
                .param("id", matter.id())
                .param("commune", matter.place().commune().value())
                .param("text", text)
                .param("desk", matter.place().desk().value())
                .param("area", matter.place().area().map(UnitId::value).orElse(null))
                .param("open", matter.state().isOpen())
                .update();
    }

    /** Follows a matter whose desk, area or openness has changed. */
    public void follow(Matter matter) {
        jdbc.sql(
                        """
                        UPDATE matters.words
                        SET tokens = matters.tokens(text, commune_id, :desk, :area, :open)
                        WHERE matter_id = :id
                        """)
                .param("id", matter.id())
                .param("desk", matter.place().desk().value())
                .param("area", matter.place().area().map(UnitId::value).orElse(null))
                .param("open", matter.state().isOpen())
                .update();
    }

    /** The first words of a matter that is not sealed. */
    public Optional<String> clear(UUID matter) {
        return jdbc.sql("SELECT text FROM matters.words WHERE matter_id = :id")
                .param("id", matter)
                .query(String.class)
                .optional();
    }

    /** Out of the search, when a matter becomes sealed. */
    public void hide(UUID matter) {
        jdbc.sql("DELETE FROM matters.words WHERE matter_id = :id").param("id", matter).update();
    }

    /** Destroys everything that was said in a matter, for good. */
    public void erase(UUID matter) {
        hide(matter);
        jdbc.sql("DELETE FROM matters.key WHERE matter_id = :id").param("id", matter).update();
    }
}
