package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.StepKind;

/** The history of matters: appended to, never changed. */
@Repository
public class StepStore {
    static final String INSERT =
            """
            INSERT INTO matters.step (matter_id, number, commune_id, step, state, hand, account_id, body_id,
                                      voice_id, made_on, batch_id, content, before)
            SELECT :id, 1 + coalesce((SELECT max(number) FROM matters.step s WHERE s.matter_id = :id), 0),
                   :commune, :step, :state, :hand, :account, :body, :voice, :on, :act, :content, :before
            """;

    private final JdbcClient jdbc;
    private final MatterWords words;

    StepStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Who takes a step, and as a part of which act. */
    public record Taker(
            Hand hand, Optional<UUID> account, Optional<UUID> body, Optional<UUID> act) {}

    /** The matter, and the voice a step concerns, as they stand; empty when it was erased. */
    public Optional<byte[]> snapshot(
            UUID matter, Optional<UUID> voice, Optional<MatterWords.Pen> pen) {
        return pen.map(open -> open.sealBytes(snapshot(matter, voice)));
    }

    /**
     * Appends a step to a matter that is new or locked.
     *
     * @param pen empty when the matter was erased
     * @param before {@link #snapshot}; empty for the first step
     */
    public void append(
            Matter after,
            MatterStep step,
            Taker taker,
            LocalDate on,
            Optional<MatterWords.Pen> pen,
            Optional<byte[]> before) {
        append(
                after,
                step.stepKind(),
                pen.map(open -> open.seal(new Said(step.facts(), step.said()))),
                before,
                step.concernedVoice(),
                taker,
                on);
    }

    /** Notes that the last act was taken back. */
    public void appendTakenBack(Matter after, Taker taker, LocalDate on) {
        append(
                after,
                StepKind.TAKE_BACK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                taker,
                on);
    }

    private byte[] snapshot(UUID matter, Optional<UUID> voice) {
        return jdbc.sql(
                        """
                        SELECT jsonb_build_object(
                            'matter', to_jsonb(m),
                            'voice', (SELECT to_jsonb(v) FROM matters.voice v WHERE v.id = :voice))::text
                        FROM matters.matter m WHERE m.id = :id
                        """)
                .param("id", matter)
                .param("voice", voice.orElse(null))
                .query(String.class)
                .single()
                .getBytes(StandardCharsets.UTF_8);
    }

    private void append(
            Matter after,
            StepKind kind,
            Optional<byte[]> content,
            Optional<byte[]> before,
            Optional<UUID> voice,
            Taker taker,
            LocalDate on) {
        jdbc.sql(INSERT)
                .param("id", after.id())
                .param("commune", after.place().commune().value())
                .param("step", kind.word())
                .param("state", after.state().word())
                .param("hand", taker.hand().word())
                .param("account", taker.account().orElse(null))
                .param("body", taker.body().orElse(null))
                .param("voice", voice.orElse(null))
                .param("on", on)
                .param("act", taker.act().orElse(null))
                .param("content", content.orElse(null))
                .param("before", before.orElse(null))
                .update();
    }

    /** Puts a matter, and the voice a step concerned, back as they stood before the step. */
    public void restore(Made made) {
        byte[] before =
                jdbc.sql(
                                "SELECT before FROM matters.step WHERE matter_id = :id AND number = :number")
                        .param("id", made.matter())
                        .param("number", made.number())
                        .query(byte[].class)
                        .single();
        String snapshot =
                new String(
                        words.of(made.matter()).orElseThrow().openBytes(before),
                        StandardCharsets.UTF_8);
        jdbc.sql(
                        """
                        UPDATE matters.voice v
                        SET (told_on, told_how, told_answer, verdict, verdict_on, objected_on, withdrawn_on) =
                            (SELECT b.told_on, b.told_how, b.told_answer, b.verdict, b.verdict_on, b.objected_on,
                                    b.withdrawn_on
                             FROM jsonb_populate_record(NULL::matters.voice, cast(:before AS jsonb) -> 'voice') b)
                        WHERE v.id = cast(cast(:before AS jsonb) -> 'voice' ->> 'id' AS uuid)
                        """)
                .param("before", snapshot)
                .update();
        jdbc.sql(
                        """
                        UPDATE matters.matter m
                        SET (version, unit_id, area_id, kind, topic, competence, sorted_on, about, sealed, state,
                             is_open, forwards, loops, answers, objections, recurrences, extensions, levels,
                             front_began, front_due, front_working, body_began, body_due, body_paused, body_working,
                             body_id, forwarded_on, answered_on, told_on, closed_on, outcome, look_on, joined_to,
                             assignee_id, first_answered_on, first_answer_due, first_told_on,
                             raised_on, channel) =
                            (SELECT m.version + 1, b.unit_id, b.area_id, b.kind, b.topic, b.competence, b.sorted_on,
                                    b.about, b.sealed, b.state, b.is_open, b.forwards, b.loops, b.answers,
                                    b.objections, b.recurrences, b.extensions, b.levels, b.front_began, b.front_due,
                                    b.front_working, b.body_began, b.body_due, b.body_paused, b.body_working,
                                    b.body_id, b.forwarded_on, b.answered_on, b.told_on, b.closed_on, b.outcome,
                                    b.look_on, b.joined_to, b.assignee_id, b.first_answered_on,
                                    b.first_answer_due, b.first_told_on, b.raised_on, b.channel
                             FROM jsonb_populate_record(NULL::matters.matter, cast(:before AS jsonb) -> 'matter') b)
                        WHERE m.id = :id
                        """)
                .param("before", snapshot)
                .param("id", made.matter())
                .update();
    }

    /** What was done with a matter, oldest first. */
    public List<StepRow> of(UUID matter) {
        Optional<MatterWords.Pen> pen = words.of(matter);
        return jdbc.sql(
                        """
                        SELECT matter_id, number, step, state, hand, account_id, body_id, voice_id, made_on, made_at,
                               batch_id, content
                        FROM matters.step WHERE matter_id = :id ORDER BY number
                        """)
                .param("id", matter)
                .query((row, number) -> step(row, pen))
                .list();
    }

    /** Matters that an act moved, with the number of the step. */
    public List<Made> madeBy(UUID act) {
        return jdbc.sql(
                        """
                        SELECT s.matter_id, s.number, s.step,
                               s.number = (SELECT max(number) FROM matters.step l WHERE l.matter_id = s.matter_id) AS last
                        FROM matters.step s WHERE s.batch_id = :act AND s.step <> 'take_back'
                        ORDER BY s.matter_id, s.number DESC
                        """)
                .param("act", act)
                .query((row, number) ->
                        new Made(
                                row.getObject("matter_id", UUID.class),
                                row.getInt("number"),
                                StepKind.of(row.getString("step")),
                                row.getBoolean("last")))
                .list();
    }

    /** A step that an act made; whether nothing came after it. */
    public record Made(UUID matter, int number, StepKind step, boolean isLast) {}

    private StepRow step(ResultSet row, Optional<MatterWords.Pen> pen) throws SQLException {
        byte[] content = row.getBytes("content");
        Said said =
                Optional.ofNullable(content)
                        .flatMap(sealed -> pen.map(open -> open.open(sealed)))
                        .orElse(Said.NOTHING);
        return new StepRow(
                row.getObject("matter_id", UUID.class),
                row.getInt("number"),
                StepKind.of(row.getString("step")),
                MatterState.of(row.getString("state")),
                Hand.of(row.getString("hand")),
                MatterRows.id(row, "account_id"),
                MatterRows.id(row, "body_id"),
                MatterRows.id(row, "voice_id"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class),
                MatterRows.id(row, "batch_id"),
                said.facts(),
                said.words());
    }
}
