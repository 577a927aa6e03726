package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * All rows of a new matter in one journey to the database: five statements that are sent together,
 * because at the counter of a busy day the way costs more than the work.
 */
@Repository
public class FirstRows {
    private static final String STEP =
            """
            INSERT INTO matters.step (matter_id, number, commune_id, step, state, hand, account_id, made_on, batch_id,
                                      content)
            VALUES (:id, 1, :commune, :step, :state, :hand, :account, :on, :act, :content)
            """;
    private static final String WORDS =
            """
            INSERT INTO matters.words (matter_id, commune_id, text, tokens)
            VALUES (:id, :commune, :text, matters.tokens(:text, :commune, :desk, :area, :open))
            """;
    private static final String ALL =
            String.join(";\n", MatterStore.INSERT, MatterWords.KEY, STEP, WORDS, VoiceStore.INSERT);

    private final JdbcClient jdbc;
    private final MatterWords words;

    FirstRows(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Writes a matter that nobody has sorted yet, with its first voice. */
    public void write(
            Matter matter,
            MatterStore.Origin origin,
            Optional<LocalDate> lookOn,
            MatterStep.Recorded step,
            StepStore.Taker taker,
            LocalDate on,
            Voice voice,
            byte[] codeDigest) {
        MatterWords.Sealed sealed = words.seal(matter.id(), step);
        MatterStore.parameters(jdbc.sql(ALL), matter, origin, lookOn)
                .param("key", sealed.key())
                .param("step", step.stepKind().word())
                .param("hand", taker.hand().word())
                .param("on", on)
                .param("content", sealed.content())
                .param("text", step.text())
                .param("desk", matter.place().desk().value())
                .param("area", matter.place().area().map(UnitId::value).orElse(null))
                .param("voiceId", voice.id())
                .param("person", voice.person().map(PersonId::value).orElse(null))
                .param("digest", codeDigest)
                .param("wants", voice.wants().word())
                .update();
    }
}
