package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.organization.UnitId;

/** Letters about matters, drafted and signed; their text stands under the key of the matter. */
@Repository
public class LetterStore {
    private static final String LETTER =
            """
            SELECT l.id, l.version, l.matter_id, l.purpose, l.body_id, l.course, l.due_on, l.words, l.drafted_on,
                   l.drafted_by, l.signed_on, l.signed_by, l.paper_id, l.number, l.dropped_on
            FROM matters.letter l JOIN matters.matter m ON m.id = l.matter_id
            """;

    private final JdbcClient jdbc;
    private final MatterWords words;

    LetterStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** False when the clock has drafted this one already. */
    public boolean draft(Letter letter, Matter matter, MatterWords.Pen pen, Optional<UUID> act) {
        return jdbc.sql(
                                """
                                INSERT INTO matters.letter (id, matter_id, commune_id, purpose, body_id, course, due_on, words,
                                                            drafted_on, drafted_by, batch_id)
                                VALUES (:id, :matter, :commune, :purpose, :body, :course, :due, :words, :on, :by, :act)
                                ON CONFLICT (matter_id, purpose, course, due_on) WHERE drafted_by IS NULL DO NOTHING
                                """)
                        .param("id", letter.id())
                        .param("matter", letter.matter())
                        .param("commune", matter.place().commune().value())
                        .param("purpose", letter.purpose().word())
                        .param("body", letter.body().orElse(null))
                        .param("course", letter.course())
                        .param("due", letter.dueOn().orElse(null))
                        .param("words", sealed(pen, letter.text()))
                        .param("on", letter.draftedOn())
                        .param("by", letter.draftedBy().orElse(null))
                        .param("act", act.orElse(null))
                        .update()
                > 0;
    }

    /** A letter of the clock, under the key of its matter. */
    public record Drafted(Letter letter, MatterWords.Pen pen) {}

    /** Writes what the clock drafted in a commune; how many of them it had not drafted before. */
    public int draft(UnitId commune, List<Drafted> drafted) {
        return jdbc.sql(
                        """
                        INSERT INTO matters.letter (id, matter_id, commune_id, purpose, body_id, course, due_on, words,
                                                    drafted_on)
                        SELECT n.id, n.matter, :commune, n.purpose, n.body, n.course, n.due::date, n.words, n.made::date
                        FROM unnest(:ids, :matters, :purposes, :bodies, :courses, :dues, :words, :days)
                             AS n(id, matter, purpose, body, course, due, words, made)
                        ON CONFLICT (matter_id, purpose, course, due_on) WHERE drafted_by IS NULL DO NOTHING
                        """)
                .param("commune", commune.value())
                .param("ids", column("uuid", drafted, Letter::id))
                .param("matters", column("uuid", drafted, Letter::matter))
                .param("purposes", column("text", drafted, letter -> letter.purpose().word()))
                .param("bodies", column("uuid", drafted, letter -> letter.body().orElse(null)))
                .param("courses", column("integer", drafted, Letter::course))
                .param(
                        "dues",
                        column(
                                "text",
                                drafted,
                                letter -> letter.dueOn().map(LocalDate::toString).orElse(null)))
                .param(
                        "words",
                        new SqlArrayValue(
                                "bytea",
                                (Object[])
                                        drafted.stream()
                                                .map(one -> sealed(one.pen(), one.letter().text()))
                                                .toArray(byte[][]::new)))
                .param("days", column("text", drafted, letter -> letter.draftedOn().toString()))
                .update();
    }

    private static SqlArrayValue column(
            String type, List<Drafted> drafted, Function<Letter, @Nullable Object> value) {
        return new SqlArrayValue(
                type, drafted.stream().map(one -> value.apply(one.letter())).toArray());
    }

    /** Rewords a draft; false when it is none any more, or somebody else has reworded it. */
    public boolean reword(Letter letter, MatterWords.Pen pen) {
        return jdbc.sql(
                                """
                                UPDATE matters.letter
                                SET words = :words, body_id = :body, due_on = :due, version = version + 1
                                WHERE id = :id AND version = :version AND signed_on IS NULL AND dropped_on IS NULL
                                """)
                        .param("id", letter.id())
                        .param("version", letter.version())
                        .param("words", sealed(pen, letter.text()))
                        .param("body", letter.body().orElse(null))
                        .param("due", letter.dueOn().orElse(null))
                        .update()
                > 0;
    }

    /** False when it is signed or dropped already, or was reworded since. */
    public boolean sign(Letter letter, Letter.Signing signing, Optional<LocalDate> due) {
        return jdbc.sql(
                                """
                                UPDATE matters.letter
                                SET signed_on = :on, signed_by = :by, paper_id = :paper, number = :number,
                                    due_on = coalesce(:due, due_on),
                                    version = version + 1
                                WHERE id = :id AND version = :version AND signed_on IS NULL AND dropped_on IS NULL
                                """)
                        .param("id", letter.id())
                        .param("version", letter.version())
                        .param("on", signing.on())
                        .param("by", signing.by())
                        .param("paper", signing.paper())
                        .param("number", signing.number())
                        .param("due", due.orElse(null), Types.DATE)
                        .update()
                > 0;
    }

    /**
     * Drops what waits for a signature after its matter has moved on: a letter that forwards what
     * is not to be forwarded any more, one that urges where nobody is late.
     *
     * @param forwards whether the matter still waits to be forwarded
     * @param course which forwarding may still be urged; empty where none is
     */
    public void dropOvertaken(
            UUID matter, boolean forwards, Optional<Integer> course, LocalDate on) {
        jdbc.sql(
                        """
                        UPDATE matters.letter SET dropped_on = :on, version = version + 1
                        WHERE matter_id = :matter AND signed_on IS NULL AND dropped_on IS NULL
                          AND NOT CASE WHEN purpose = 'forward' THEN :forwards
                                       ELSE course = coalesce(:course, -1) END
                        """)
                .param("matter", matter)
                .param("forwards", forwards)
                .param("course", course.orElse(null), Types.INTEGER)
                .param("on", on)
                .update();
    }

    /** By which signed letter matters were last forwarded. */
    public Map<UUID, Letter.Signing> forwardedBy(Collection<UUID> matters) {
        Map<UUID, Letter.Signing> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT matter_id, signed_on, signed_by, paper_id, number FROM matters.letter
                        WHERE matter_id = ANY(:ids) AND purpose = 'forward' AND signed_on IS NOT NULL
                        ORDER BY course, signed_on, id
                        """)
                .param("ids", matters.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("matter_id", UUID.class),
                            new Letter.Signing(
                                    row.getObject("signed_on", LocalDate.class),
                                    row.getObject("signed_by", UUID.class),
                                    row.getObject("paper_id", UUID.class),
                                    row.getString("number")));
                });
        return found;
    }

    /** The letter behind a paper of the register. */
    public Optional<Letter> issuedAs(UUID paper, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(LETTER + " WHERE l.paper_id = :paper AND " + MatterRows.ADMITTED)
                                .param("paper", paper),
                        bars)
                .query(this::letter)
                .optional();
    }

    /** The latest signed letter by which a matter went to a body. */
    public Optional<Letter> forwardedTo(UUID body, UUID matter) {
        return jdbc.sql(
                        LETTER
                                + """
                                WHERE l.body_id = :body AND l.matter_id = :matter AND l.purpose = 'forward'
                                  AND l.signed_on IS NOT NULL AND m.withdrawn_at IS NULL
                                ORDER BY l.course DESC LIMIT 1
                                """)
                .param("body", body)
                .param("matter", matter)
                .query(this::letter)
                .optional();
    }

    /** Needs not to be signed any more. */
    public boolean drop(UUID letter, LocalDate on) {
        return jdbc.sql(
                                """
                                UPDATE matters.letter SET dropped_on = :on, version = version + 1
                                WHERE id = :id AND signed_on IS NULL AND dropped_on IS NULL
                                """)
                        .param("id", letter)
                        .param("on", on)
                        .update()
                > 0;
    }

    public Optional<Letter> find(UUID id, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(LETTER + " WHERE l.id = :id AND " + MatterRows.ADMITTED)
                                .param("id", id),
                        bars)
                .query(this::letter)
                .optional();
    }

    public List<Letter> of(UUID matter) {
        return jdbc.sql(LETTER + " WHERE l.matter_id = :id ORDER BY l.drafted_on, l.id")
                .param("id", matter)
                .query(this::letter)
                .list();
    }

    /** What waits for a signature within reach, the oldest first. */
    public List<Letter> waiting(Bars bars, int most) {
        return MatterRows.barred(
                        jdbc.sql(
                                        LETTER
                                                + " WHERE l.signed_on IS NULL AND l.dropped_on IS NULL AND "
                                                + MatterRows.ADMITTED
                                                + " ORDER BY l.drafted_on, l.id LIMIT :most")
                                .param("most", most),
                        bars)
                .query(this::letter)
                .list();
    }

    /** How many wait for a signature within reach. */
    public long countWaiting(Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                """
                                SELECT count(*) FROM matters.letter l JOIN matters.matter m ON m.id = l.matter_id
                                WHERE l.signed_on IS NULL AND l.dropped_on IS NULL AND
                                """
                                        + MatterRows.ADMITTED),
                        bars)
                .query(Long.class)
                .single();
    }

    /** Drops the drafts that an act made. */
    public int takeBack(UUID act) {
        return jdbc.sql("DELETE FROM matters.letter WHERE batch_id = :act AND signed_on IS NULL")
                .param("act", act)
                .update();
    }

    /** Forgets the letters of a matter; what was issued stays in the register of papers. */
    public void erase(UUID matter) {
        jdbc.sql("DELETE FROM matters.letter WHERE matter_id = :id").param("id", matter).update();
    }

    private static byte[] sealed(MatterWords.Pen pen, String text) {
        return pen.sealBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        byte[] sealed = row.getBytes("words");
        Optional<LocalDate> signedOn = MatterRows.day(row, "signed_on");
        UUID signedBy = row.getObject("signed_by", UUID.class);
        UUID paper = row.getObject("paper_id", UUID.class);
        String letterNumber = row.getString("number");
        return new Letter(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                matter,
                LetterPurpose.of(row.getString("purpose")).orElseThrow(),
                MatterRows.id(row, "body_id"),
                row.getInt("course"),
                MatterRows.day(row, "due_on"),
                words.of(matter)
                        .map(pen -> new String(pen.openBytes(sealed), StandardCharsets.UTF_8))
                        .orElse(""),
                row.getObject("drafted_on", LocalDate.class),
                MatterRows.id(row, "drafted_by"),
                signedOn.map(on -> new Letter.Signing(on, signedBy, paper, letterNumber)),
                MatterRows.day(row, "dropped_on"));
    }
}
