package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.organization.UnitId;

/** Lists for sessions of the People's Council; in the caller's transaction and reach. */
@Repository
public class SessionStore {
    private static final String LIST =
            """
            SELECT s.id, s.version, s.commune_id, s.title, s.held_on, s.signed_on, s.signed_by, s.paper_id, s.number
            FROM matters.session_list s
            """;

    /** What may stand on a list at all; sealed matters never do, whenever they were sealed. */
    private static final String LISTABLE =
            " NOT m.sealed AND m.state NOT IN ('joined', 'withdrawn', 'stub') AND "
                    + MatterRows.ADMITTED;

    private final JdbcClient jdbc;
    private final MatterWords words;

    SessionStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** A list; a draft without a signing. */
    public record SessionList(
            UUID id,
            int version,
            UnitId commune,
            String title,
            LocalDate heldOn,
            Optional<Letter.Signing> signing) {}

    /**
     * How a matter stands with its body.
     *
     * @param letter by which it went there, or ""
     * @param state word of a state of the list
     */
    public record Standing(
            String body,
            String letter,
            Optional<LocalDate> forwardedOn,
            Optional<LocalDate> due,
            String state) {}

    /**
     * A matter on a list.
     *
     * @param words its content in short; "" when the matter was erased
     * @param signed how it stood when the list was signed
     */
    public record Item(Matter matter, String words, Optional<Standing> signed) {}

    public void add(SessionList list, LocalDate on, UUID by) {
        jdbc.sql(
                        """
                        INSERT INTO matters.session_list (id, commune_id, title, held_on, drafted_on, drafted_by)
                        VALUES (:id, :commune, :title, :held, :on, :by)
                        """)
                .param("id", list.id())
                .param("commune", list.commune().value())
                .param("title", list.title())
                .param("held", list.heldOn())
                .param("on", on)
                .param("by", by)
                .update();
    }

    /** The latest session first. */
    public List<SessionList> of(UnitId commune) {
        return jdbc.sql(LIST + "WHERE s.commune_id = :commune ORDER BY s.held_on DESC, s.id DESC")
                .param("commune", commune.value())
                .query(SessionStore::list)
                .list();
    }

    public Optional<SessionList> find(UUID id) {
        return jdbc.sql(LIST + "WHERE s.id = :id")
                .param("id", id)
                .query(SessionStore::list)
                .optional();
    }

    public Optional<SessionList> issuedAs(UUID paper) {
        return jdbc.sql(LIST + "WHERE s.paper_id = :paper")
                .param("paper", paper)
                .query(SessionStore::list)
                .optional();
    }

    /** Matters whose answer had to be asked for as far up as the People's Council. */
    public List<Matter> candidates(UnitId commune, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                        "SELECT "
                                                + MatterRows.COLUMNS
                                                + """
                                                FROM matters.matter m
                                                WHERE m.commune_id = :commune
                                                  AND (EXISTS (SELECT FROM matters.nudge n
                                                               WHERE n.matter_id = m.id AND n.level = :level)
                                                    OR EXISTS (SELECT FROM matters.letter l
                                                               WHERE l.matter_id = m.id AND l.purpose = :purpose))
                                                  AND
                                                """
                                                + LISTABLE
                                                + " ORDER BY m.raised_on, m.id")
                                .param("commune", commune.value())
                                .param("level", UrgingLevel.COUNCIL.word())
                                .param("purpose", LetterPurpose.COUNCIL_LIST.word()),
                        bars)
                .query(MatterRows::matter)
                .list();
    }

    /** What stands on a list, as far as who asks may know of it. */
    public List<Item> items(UUID list, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                        "SELECT "
                                                + MatterRows.COLUMNS
                                                + """
                                                , i.words AS item_words, i.body AS item_body, i.letter AS item_letter,
                                                i.forwarded_on AS item_forwarded_on, i.due_on AS item_due_on,
                                                i.state AS item_state
                                                FROM matters.session_item i JOIN matters.matter m ON m.id = i.matter_id
                                                WHERE i.list_id = :list AND
                                                """
                                                + LISTABLE)
                                .param("list", list),
                        bars)
                .query(this::item)
                .list();
    }

    /** Saves a draft; false when it is none any more, or somebody else has saved it since. */
    public boolean save(SessionList list, Map<Matter, String> items) {
        boolean saved =
                jdbc.sql(
                                        """
                                        UPDATE matters.session_list
                                        SET title = :title, held_on = :held, version = version + 1
                                        WHERE id = :id AND version = :version AND signed_on IS NULL
                                        """)
                                .param("id", list.id())
                                .param("version", list.version())
                                .param("title", list.title())
                                .param("held", list.heldOn())
                                .update()
                        > 0;
        if (saved) {
            jdbc.sql("DELETE FROM matters.session_item WHERE list_id = :id")
                    .param("id", list.id())
                    .update();
            items.forEach((matter, text) -> put(list.id(), matter, text));
        }
        return saved;
    }

    private void put(UUID list, Matter matter, String text) {
        words.of(matter.id())
                .ifPresent(pen ->
                        jdbc.sql(
                                        """
                                        INSERT INTO matters.session_item (list_id, matter_id, commune_id, words)
                                        VALUES (:list, :matter, :commune, :words)
                                        """)
                                .param("list", list)
                                .param("matter", matter.id())
                                .param("commune", matter.place().commune().value())
                                .param(
                                        "words",
                                        pen.sealBytes(text.getBytes(StandardCharsets.UTF_8)))
                                .update());
    }

    /** False when it is signed already, or was saved since. */
    public boolean sign(SessionList list, Letter.Signing signing) {
        return jdbc.sql(
                                """
                                UPDATE matters.session_list
                                SET signed_on = :on, signed_by = :by, paper_id = :paper, number = :number,
                                    version = version + 1
                                WHERE id = :id AND version = :version AND signed_on IS NULL
                                """)
                        .param("id", list.id())
                        .param("version", list.version())
                        .param("on", signing.on())
                        .param("by", signing.by())
                        .param("paper", signing.paper())
                        .param("number", signing.number())
                        .update()
                > 0;
    }

    /** How a matter stood when the list was signed. */
    public void freeze(UUID list, UUID matter, Standing standing) {
        jdbc.sql(
                        """
                        UPDATE matters.session_item
                        SET body = :body, letter = :letter, forwarded_on = :forwarded, due_on = :due, state = :state
                        WHERE list_id = :list AND matter_id = :matter
                        """)
                .param("list", list)
                .param("matter", matter)
                .param("body", standing.body())
                .param("letter", standing.letter())
                .param("forwarded", standing.forwardedOn().orElse(null), java.sql.Types.DATE)
                .param("due", standing.due().orElse(null), java.sql.Types.DATE)
                .param("state", standing.state())
                .update();
    }

    /** Of a signed list what its signer does not know of: it was not on the paper he signed. */
    public void keepOnly(UUID list, List<UUID> matters) {
        jdbc.sql(
                        "DELETE FROM matters.session_item WHERE list_id = :id AND NOT matter_id = ANY(:kept)")
                .param("id", list)
                .param("kept", matters.toArray(UUID[]::new))
                .update();
    }

    /** Forgets a draft; false when it was signed. */
    public boolean drop(UUID list) {
        return jdbc.sql("DELETE FROM matters.session_list WHERE id = :id AND signed_on IS NULL")
                        .param("id", list)
                        .update()
                > 0;
    }

    /** Takes a matter off every list, as if it had never been on one. */
    public void erase(UUID matter) {
        jdbc.sql("DELETE FROM matters.session_item WHERE matter_id = :id")
                .param("id", matter)
                .update();
    }

    private Item item(ResultSet row, int number) throws SQLException {
        Matter matter = MatterRows.matter(row, number);
        byte[] sealed = row.getBytes("item_words");
        String state = row.getString("item_state");
        String body = row.getString("item_body");
        String letter = row.getString("item_letter");
        Optional<LocalDate> forwardedOn = MatterRows.day(row, "item_forwarded_on");
        Optional<LocalDate> due = MatterRows.day(row, "item_due_on");
        return new Item(
                matter,
                words.of(matter.id())
                        .map(pen -> new String(pen.openBytes(sealed), StandardCharsets.UTF_8))
                        .orElse(""),
                state == null
                        ? Optional.empty()
                        : Optional.of(new Standing(body, letter, forwardedOn, due, state)));
    }

    private static SessionList list(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("signed_by", UUID.class);
        UUID paper = row.getObject("paper_id", UUID.class);
        String letter = row.getString("number");
        return new SessionList(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                MatterRows.day(row, "signed_on")
                        .map(on -> new Letter.Signing(on, by, paper, letter)));
    }
}
