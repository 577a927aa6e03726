package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.model.Voices;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/** Who raised matters, what they were told and what they think of it. */
@Repository
public class VoiceStore {
    private static final String VOICE =
            """
            SELECT v.id, v.matter_id, v.commune_id, v.person_id, v.wants, v.raised_on, v.told_on, v.told_how,
                   v.told_answer, v.verdict, v.objected_on, v.withdrawn_on
            FROM matters.voice v JOIN matters.matter m ON m.id = v.matter_id
            """;

    static final String INSERT =
            """
            INSERT INTO matters.voice (id, matter_id, commune_id, person_id, code_digest, wants, raised_on)
            VALUES (:voiceId, :id, :commune, :person, :digest, :wants, :raised)
            """;

    private final JdbcClient jdbc;

    VoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param codeDigest of the receipt code; empty where no receipt was given
     */
    public void add(Voice voice, Optional<byte[]> codeDigest) {
        jdbc.sql(INSERT)
                .param("voiceId", voice.id())
                .param("id", voice.matter())
                .param("commune", voice.commune().value())
                .param("person", voice.person().map(PersonId::value).orElse(null))
                .param("digest", codeDigest.orElse(null))
                .param("wants", voice.wants().word())
                .param("raised", voice.raisedOn())
                .update();
    }

    /** The voices of a matter within reach, those joined to it included. */
    public List<Voice> of(UUID matter) {
        return jdbc.sql(
                        VOICE
                                + """
                                WHERE (m.id = :id OR m.joined_to = :id) AND m.withdrawn_at IS NULL
                                ORDER BY v.raised_on, v.id
                                """)
                .param("id", matter)
                .query(VoiceStore::voice)
                .list();
    }

    public Optional<Voice> find(UUID id) {
        return jdbc.sql(VOICE + " WHERE v.id = :id AND m.withdrawn_at IS NULL")
                .param("id", id)
                .query(VoiceStore::voice)
                .optional();
    }

    /** What a receipt code opens, and in which commune to go on. */
    public record Coded(UUID voice, UUID matter, UnitId commune) {}

    /** Also beyond any reach: whoever has the code reaches nothing yet. */
    public Optional<Coded> byCode(byte[] digest) {
        return jdbc.sql(
                        """
                        SELECT voice_id, matter_id, commune_id FROM matters.voice_of_code(:digest)
                        WHERE voice_id IS NOT NULL
                        """)
                .param("digest", digest)
                .query((row, number) ->
                        new Coded(
                                row.getObject("voice_id", UUID.class),
                                row.getObject("matter_id", UUID.class),
                                new UnitId(row.getObject("commune_id", UUID.class))))
                .optional();
    }

    /** All voices of a matter, as numbers; also those out of reach. */
    public Voices count(UUID matter, int answer) {
        return jdbc.sql("SELECT * FROM matters.count_voices(:matter, :answer)")
                .param("matter", matter)
                .param("answer", answer)
                .query((row, number) ->
                        new Voices(
                                row.getInt("all_voices"),
                                row.getInt("told"),
                                row.getInt("content")))
                .single();
    }

    /** Marks on the voice what a step says of it. */
    public void mark(MatterStep step, int answer, LocalDate on) {
        switch (step) {
            case MatterStep.Told told ->
                    jdbc.sql(
                                    """
                                    UPDATE matters.voice SET told_on = :on, told_how = :how, told_answer = :answer,
                                        verdict = NULL, verdict_on = NULL
                                    WHERE id = :id
                                    """)
                            .param("id", told.voice())
                            .param("on", told.on())
                            .param("how", told.how().word())
                            .param("answer", answer)
                            .update();
            case MatterStep.Judged judged -> judge(judged.voice(), judged.verdict(), on);
            case MatterStep.Objected objected -> {
                judge(objected.voice(), Verdict.UNSATISFIED, on);
                jdbc.sql("UPDATE matters.voice SET objected_on = :on WHERE id = :id")
                        .param("id", objected.voice())
                        .param("on", on)
                        .update();
            }
            case MatterStep.VoiceWithdrawn withdrawn ->
                    jdbc.sql("UPDATE matters.voice SET withdrawn_on = :on WHERE id = :id")
                            .param("id", withdrawn.voice())
                            .param("on", on)
                            .update();
            case MatterStep.Recorded _,
                    MatterStep.HandedOver _,
                    MatterStep.Classified _,
                    MatterStep.Split _,
                    MatterStep.Joined _,
                    MatterStep.Assigned _,
                    MatterStep.ToWard _,
                    MatterStep.AnsweredOnTheSpot _,
                    MatterStep.Guided _,
                    MatterStep.Forwarded _,
                    MatterStep.Acknowledged _,
                    MatterStep.NotOurs _,
                    MatterStep.Extended _,
                    MatterStep.SenderAsked _,
                    MatterStep.SenderReplied _,
                    MatterStep.RoadmapGiven _,
                    MatterStep.Urged _,
                    MatterStep.Answered _,
                    MatterStep.SentBack _,
                    MatterStep.Checked _,
                    MatterStep.Silent _,
                    MatterStep.Recurred _,
                    MatterStep.Disclosed _ -> {}
        }
    }

    private void judge(UUID voice, Verdict verdict, LocalDate on) {
        jdbc.sql("UPDATE matters.voice SET verdict = :verdict, verdict_on = :on WHERE id = :id")
                .param("id", voice)
                .param("verdict", verdict.word())
                .param("on", on)
                .update();
    }

    /** Another id for the same person, when the place from which he may be seen has changed. */
    public void rename(UUID voice, Optional<PersonId> person) {
        jdbc.sql("UPDATE matters.voice SET person_id = :person WHERE id = :id")
                .param("id", voice)
                .param("person", person.map(PersonId::value).orElse(null))
                .update();
    }

    /** Leaves nothing of who raised a matter: no name, no code. */
    public void forget(UUID matter) {
        jdbc.sql(
                        """
                        UPDATE matters.voice
                        SET person_id = NULL, wants = 'none', code_digest = NULL, verdict = NULL, told_on = NULL,
                            told_answer = NULL, told_how = NULL
                        WHERE matter_id = :id
                        """)
                .param("id", matter)
                .update();
    }

    private static Voice voice(ResultSet row, int number) throws SQLException {
        Optional<LocalDate> toldOn = MatterRows.day(row, "told_on");
        Optional<ToldHow> how = Optional.ofNullable(row.getString("told_how")).flatMap(ToldHow::of);
        int answer = row.getInt("told_answer");
        return new Voice(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                MatterRows.id(row, "person_id").map(PersonId::new),
                Wish.of(row.getString("wants")).orElse(Wish.NONE),
                row.getObject("raised_on", LocalDate.class),
                toldOn.flatMap(on -> how.map(way -> new Voice.Telling(on, way, answer))),
                Optional.ofNullable(row.getString("verdict")).flatMap(Verdict::of),
                MatterRows.day(row, "objected_on"),
                MatterRows.day(row, "withdrawn_on"));
    }
}
