package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
    private static final String ALL =
            String.join(
                    ";\n",
                    MatterStore.INSERT,
                    MatterWords.KEY,
                    StepStore.INSERT,
                    MatterWords.WORDS,
                    VoiceStore.INSERT);

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
        MatterWords.Pen pen = words.fresh(matter.id());
        MatterStore.parameters(jdbc.sql(ALL), matter, origin, lookOn)
                .param("key", pen.sealedKey())
                .param("step", step.stepKind().word())
                .param("hand", taker.hand().word())
                .param("voice", Optional.<UUID>empty().orElse(null))
                .param("on", on)
                .param("content", pen.seal(new Said(step.facts(), step.said())))
                .param("before", Optional.<byte[]>empty().orElse(null))
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
