package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.EarlierMatter;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * The rows of matters that come in with a table, within the caller's transaction and reach. A
 * digest of its line stands in the last step, under the key of the matter: by it the same line is
 * known again.
 */
@Repository
public class EarlierRows {
    private static final String LINE = "line";

    private final JdbcClient jdbc;
    private final MatterStore matters;
    private final MatterWords words;
    private final StepStore steps;

    EarlierRows(JdbcClient jdbc, MatterStore matters, MatterWords words, StepStore steps) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.words = words;
        this.steps = steps;
    }

    /** A step that the line tells of. */
    public record PastStep(
            StepKind step,
            MatterState state,
            LocalDate on,
            Map<String, String> facts,
            Map<String, String> words) {}

    /** A matter as a line tells it. */
    public record Past(
            Matter matter,
            EarlierMatter line,
            List<PastStep> steps,
            Optional<LocalDate> lookOn,
            Optional<ToldHow> how,
            Optional<Verdict> verdict) {}

    /**
     * A matter that has the code already.
     *
     * @param digest of the line it last came from; empty when it never came from one
     * @param movedOn whether a person has gone on with it since
     */
    public record Present(
            UUID id, int version, boolean withdrawn, Optional<String> digest, boolean movedOn) {
        public boolean isSame(EarlierMatter line) {
            return !withdrawn && digest.equals(Optional.of(digestOf(line)));
        }
    }

    /** Those of the codes that are there, also what was withdrawn. */
    public Map<String, Present> present(UnitId commune, Collection<String> codes) {
        return jdbc
                .sql(
                        """
                        SELECT m.id, m.code, m.version, m.withdrawn_at IS NOT NULL AS withdrawn, l.content,
                               l.content IS NULL OR EXISTS (
                                   SELECT FROM matters.step s
                                   WHERE s.matter_id = m.id AND s.number > l.number AND s.hand <> 'clock') AS moved_on
                        FROM matters.matter m
                        LEFT JOIN LATERAL (
                            SELECT s.number, s.content FROM matters.step s
                            WHERE s.matter_id = m.id AND s.hand = 'import'
                            ORDER BY s.number DESC LIMIT 1) l ON true
                        WHERE m.commune_id = :commune AND m.code = ANY(:codes)
                        """)
                .param("commune", commune.value())
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("code"), present(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Present present(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] content = row.getBytes("content");
        return new Present(
                id,
                row.getInt("version"),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(content)
                        .flatMap(sealed -> words.of(id).map(pen -> pen.open(sealed)))
                        .flatMap(said -> Optional.ofNullable(said.facts().get(LINE))),
                row.getBoolean("moved_on"));
    }

    /** New ones. */
    public void add(UUID batch, List<Past> added) {
        for (Past past : added) {
            Matter matter = past.matter();
            MatterWords.Pen pen = words.fresh(matter.id());
            boolean isFound = !matter.sealed() && past.line().text().isPresent();
            String all =
                    String.join(";\n", MatterStore.INSERT, MatterWords.KEY, STEPS, VOICE)
                            + (isFound ? ";\n" + MatterWords.WORDS : "");
            voice(
                            steps(
                                    MatterStore.parameters(
                                            jdbc.sql(all),
                                            matter,
                                            new MatterStore.Origin(
                                                    Optional.empty(),
                                                    Optional.of(batch),
                                                    Optional.empty()),
                                            past.lookOn()),
                                    past,
                                    pen,
                                    Optional.empty()),
                            past)
                    .param("voiceId", Uuid7.next())
                    .param("key", pen.sealedKey())
                    .param("text", past.line().text().orElse(null))
                    .param("desk", matter.place().desk().value())
                    .param("area", matter.place().area().map(UnitId::value).orElse(null))
                    .update();
        }
    }

    /** The same matter, told otherwise; how it stood before is kept with the first new step. */
    public void correct(UUID batch, Present present, Past past) {
        UUID id = present.id();
        MatterWords.Pen pen = words.of(id).orElseGet(() -> words.begin(past.matter()));
        Optional<byte[]> before =
                present.withdrawn()
                        ? Optional.empty()
                        : steps.snapshot(id, voiceOf(id), Optional.of(pen));
        matters.save(past.matter(), past.lookOn());
        jdbc.sql(
                        """
                        UPDATE matters.matter
                        SET raised_on = :raised, channel = :channel, batch_id = :act, withdrawn_at = NULL,
                            first_answered_on = answered_on, first_told_on = told_on,
                            first_answer_due = CASE WHEN answered_on IS NOT NULL THEN body_due END
                        WHERE id = :id
                        """)
                .param("raised", past.matter().raisedOn())
                .param("channel", past.matter().channel())
                .param("act", batch)
                .param("id", id)
                .update();
        voice(
                        jdbc.sql(
                                """
                                UPDATE matters.voice
                                SET raised_on = :raised, told_on = :toldVoice, told_how = :how,
                                    told_answer = :toldAnswer, verdict = :verdict, verdict_on = :verdictOn
                                WHERE matter_id = :id
                                """),
                        past)
                .param("id", id)
                .param("raised", past.matter().raisedOn())
                .update();
        steps(jdbc.sql(STEPS), past, pen, before)
                .param("id", id)
                .param("commune", past.matter().place().commune().value())
                .param("act", batch)
                .update();
        words.hide(id);
        if (!past.matter().sealed()) {
            past.line().text().ifPresent(text -> words.publishToSearch(past.matter(), text));
        }
    }

    private static final String STEPS =
            """
            INSERT INTO matters.step (matter_id, number, commune_id, step, state, hand, made_on, batch_id, content, before)
            SELECT :id, n.number + coalesce((SELECT max(number) FROM matters.step s WHERE s.matter_id = :id), 0),
                   :commune, n.step, n.state, 'import', n.made_on, :act, n.content,
                   CASE WHEN n.number = 1 THEN cast(:before AS bytea) END
            FROM unnest(cast(:steps AS text[]), cast(:states AS text[]), cast(:days AS date[]),
                        cast(:contents AS bytea[])) WITH ORDINALITY AS n(step, state, made_on, content, number)
            """;

    private static final String VOICE =
            """
            INSERT INTO matters.voice (id, matter_id, commune_id, raised_on, told_on, told_how, told_answer, verdict,
                                       verdict_on)
            VALUES (:voiceId, :id, :commune, :raised, :toldVoice, :how, :toldAnswer, :verdict, :verdictOn)
            """;

    private static JdbcClient.StatementSpec steps(
            JdbcClient.StatementSpec statement,
            Past past,
            MatterWords.Pen pen,
            Optional<byte[]> before) {
        List<PastStep> told = past.steps();
        List<byte[]> contents = new ArrayList<>();
        for (PastStep step : told) {
            Map<String, String> facts = new HashMap<>(step.facts());
            if (step == told.getLast()) {
                facts.put(LINE, digestOf(past.line()));
            }
            contents.add(pen.seal(new Said(facts, step.words())));
        }
        return statement
                .param(
                        "steps",
                        told.stream().map(step -> step.step().word()).toArray(String[]::new))
                .param(
                        "states",
                        told.stream().map(step -> step.state().word()).toArray(String[]::new))
                .param(
                        "days",
                        told.stream().map(step -> step.on().toString()).toArray(String[]::new))
                .param("contents", contents.toArray(byte[][]::new))
                .param("before", before.orElse(null));
    }

    private static JdbcClient.StatementSpec voice(JdbcClient.StatementSpec statement, Past past) {
        Optional<LocalDate> told = past.line().toldOn();
        Optional<String> verdict = past.verdict().map(Verdict::word);
        return statement
                .param("toldVoice", told.orElse(null))
                .param("how", told.flatMap(_ -> past.how()).map(ToldHow::word).orElse(null))
                .param("toldAnswer", told.map(_ -> 1).orElse(null))
                .param("verdict", verdict.orElse(null))
                .param("verdictOn", verdict.flatMap(_ -> told).orElse(null));
    }

    private Optional<UUID> voiceOf(UUID matter) {
        return jdbc.sql("SELECT id FROM matters.voice WHERE matter_id = :id ORDER BY id LIMIT 1")
                .param("id", matter)
                .query(UUID.class)
                .optional();
    }

    /** What a batch wrote, taken back where nobody has gone on. */
    public UndoCounts undo(UUID batch, LocalDate today) {
        Map<UUID, List<StepStore.Made>> byMatter =
                steps.madeBy(batch).stream().collect(Collectors.groupingBy(StepStore.Made::matter));
        List<UUID> withdrawn = new ArrayList<>();
        int restored = 0;
        int kept = 0;
        for (Map.Entry<UUID, List<StepStore.Made>> made : byMatter.entrySet()) {
            if (!made.getValue().getFirst().isLast()) {
                kept++;
            } else if (hasBefore(made.getValue().getLast())) {
                restore(batch, made.getValue().getLast(), today);
                restored++;
            } else {
                withdrawn.add(made.getKey());
            }
        }
        withdraw(withdrawn);
        return new UndoCounts(withdrawn.size(), restored, kept);
    }

    private boolean hasBefore(StepStore.Made first) {
        return jdbc.sql(
                        "SELECT before IS NOT NULL FROM matters.step WHERE matter_id = :id AND number = :number")
                .param("id", first.matter())
                .param("number", first.number())
                .query(Boolean.class)
                .single();
    }

    private void restore(UUID batch, StepStore.Made first, LocalDate today) {
        steps.restore(first);
        Matter before = matters.find(first.matter(), Bars.NONE).orElseThrow();
        words.hide(before.id());
        if (!before.sealed()) {
            steps.of(before.id()).stream()
                    .filter(step -> step.number() < first.number())
                    .filter(step -> step.step() == StepKind.RECORD)
                    .reduce((_, later) -> later)
                    .map(step -> step.word("text"))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> words.publishToSearch(before, text));
        }
        steps.appendTakenBack(
                before,
                new StepStore.Taker(
                        Hand.IMPORT, Optional.empty(), Optional.empty(), Optional.of(batch)),
                today);
    }

    private void withdraw(List<UUID> ids) {
        jdbc.sql(
                        """
                        UPDATE matters.matter SET withdrawn_at = now(), look_on = NULL, is_open = false
                        WHERE id = ANY(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        jdbc.sql("DELETE FROM matters.words WHERE matter_id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static String digestOf(EarlierMatter line) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(line.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
