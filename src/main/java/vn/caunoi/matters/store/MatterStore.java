package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Progress;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;

/** Matters as they stand, within the caller's transaction and reach. */
@Repository
public class MatterStore implements RecordHolder {
    static final String INSERT =
            """
            INSERT INTO matters.matter
                (id, version, commune_id, code, raised_on, channel, recorded_by, batch_id, split_from,
                 unit_id, area_id, kind, topic, competence, sorted_on, about, sealed, state, is_open,
                 forwards, loops, answers, objections, recurrences, extensions, levels,
                 front_began, front_due, front_working, body_began, body_due, body_paused,
                 body_working, body_id, forwarded_on, answered_on, told_on, closed_on, outcome,
                 joined_to, assignee_id, look_on, first_answered_on, first_answer_due,
                 first_told_on)
            VALUES (:id, :version, :commune, :code, :raised, :channel, :account, :act, :split,
                 :unit, :area, :kind, :topic, :competence, :sorted, :about, :sealed, :state, :open,
                 :forwards, :loops, :answers, :objections, :recurrences, :extensions, :levels,
                 :frontBegan, :frontDue, :frontWorking, :bodyBegan, :bodyDue, :bodyPaused,
                 :bodyWorking, :body, :forwarded, :answered, :told, :closed, :outcome,
                 :joined, :assignee, :look, :answered,
                 CASE WHEN cast(:answered AS date) IS NOT NULL THEN cast(:bodyDue AS date) END, :told)
            """;

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whence a matter came, as far as its row remembers it. */
    public record Origin(Optional<UUID> account, Optional<UUID> act, Optional<UUID> splitFrom) {
        public static final Origin OUTSIDE =
                new Origin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public void add(Matter matter, Origin origin, Optional<LocalDate> lookOn) {
        parameters(jdbc.sql(INSERT), matter, origin, lookOn).update();
    }

    static JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec statement,
            Matter matter,
            Origin origin,
            Optional<LocalDate> lookOn) {
        return facts(statement, matter, lookOn)
                .param("commune", matter.place().commune().value())
                .param("code", matter.code())
                .param("raised", matter.raisedOn())
                .param("channel", matter.channel())
                .param("account", origin.account().orElse(null))
                .param("act", origin.act().orElse(null))
                .param("split", origin.splitFrom().orElse(null));
    }

    /** Writes what a step made of a matter that is locked. */
    public void save(Matter matter, Optional<LocalDate> lookOn) {
        facts(
                        jdbc.sql(
                                """
                                UPDATE matters.matter SET
                                    version = :version, unit_id = :unit, area_id = :area, kind = :kind, topic = :topic,
                                    competence = :competence, sorted_on = :sorted, about = :about, sealed = :sealed,
                                    state = :state, is_open = :open, forwards = :forwards, loops = :loops,
                                    answers = :answers, objections = :objections, recurrences = :recurrences,
                                    extensions = :extensions, levels = :levels, front_began = :frontBegan,
                                    front_due = :frontDue, front_working = :frontWorking, body_began = :bodyBegan,
                                    body_due = :bodyDue, body_paused = :bodyPaused, body_working = :bodyWorking,
                                    body_id = :body, forwarded_on = :forwarded, answered_on = :answered,
                                    told_on = :told, closed_on = :closed, outcome = :outcome, joined_to = :joined,
                                    assignee_id = :assignee, look_on = :look,
                                    first_answer_due = CASE WHEN first_answered_on IS NULL
                                        AND cast(:answered AS date) IS NOT NULL THEN cast(:bodyDue AS date)
                                        ELSE first_answer_due END,
                                    first_answered_on = coalesce(first_answered_on, :answered),
                                    first_told_on = coalesce(first_told_on, :told)
                                WHERE id = :id
                                """),
                        matter,
                        lookOn)
                .update();
    }

    private static JdbcClient.StatementSpec facts(
            JdbcClient.StatementSpec statement, Matter matter, Optional<LocalDate> lookOn) {
        Progress progress = matter.progress();
        Optional<Sorting> sorting = matter.sorting();
        return statement
                .param("id", matter.id())
                .param("version", matter.version())
                .param("unit", matter.place().desk().value())
                .param("area", matter.place().area().map(UnitId::value).orElse(null))
                .param("kind", sorting.map(sorted -> sorted.kind().word()).orElse(null))
                .param("topic", sorting.map(Sorting::topic).orElse(null))
                .param("competence", sorting.map(sorted -> sorted.competence().word()).orElse(null))
                .param("sorted", sorting.map(Sorting::on).orElse(null))
                .param("about", matter.about().stream().map(Concern::word).toArray(String[]::new))
                .param("sealed", matter.sealed())
                .param("state", matter.state().word())
                .param("open", matter.state().isOpen())
                .param("forwards", progress.course().forwards())
                .param("loops", progress.course().loops())
                .param("answers", progress.course().answers())
                .param("objections", progress.course().objections())
                .param("recurrences", progress.course().recurrences())
                .param("extensions", progress.course().extensions())
                .param("levels", progress.course().levels())
                .param("frontBegan", progress.front().map(Clock::began).orElse(null))
                .param("frontDue", progress.front().map(Clock::due).orElse(null))
                .param("frontWorking", progress.front().map(Clock::countsWorkingDays).orElse(null))
                .param("bodyBegan", progress.body().map(Clock::began).orElse(null))
                .param("bodyDue", progress.body().map(Clock::due).orElse(null))
                .param("bodyPaused", progress.body().flatMap(Clock::pausedOn).orElse(null))
                .param("bodyWorking", progress.body().map(Clock::countsWorkingDays).orElse(null))
                .param("body", progress.answering().orElse(null))
                .param("forwarded", progress.forwardedOn().orElse(null))
                .param("answered", progress.answeredOn().orElse(null))
                .param("told", progress.toldOn().orElse(null))
                .param("closed", progress.closedOn().orElse(null))
                .param("outcome", progress.outcome().map(outcome -> outcome.word()).orElse(null))
                .param("joined", matter.joinedTo().orElse(null))
                .param("assignee", matter.assignee().orElse(null))
                .param("look", lookOn.orElse(null));
    }

    /** A matter within reach from which nothing bars. */
    public Optional<Matter> find(UUID id, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                        "SELECT "
                                                + MatterRows.COLUMNS
                                                + " FROM matters.matter m WHERE m.id = :id AND "
                                                + MatterRows.ADMITTED)
                                .param("id", id),
                        bars)
                .query(MatterRows::matter)
                .optional();
    }

    /** The same, locked until the transaction ends: nobody else takes a step meanwhile. */
    public Optional<Matter> lock(UUID id, Bars bars) {
        return jdbc.sql("SELECT id FROM matters.matter WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(found -> find(found, bars));
    }

    public List<Matter> all(Collection<UUID> ids, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                        "SELECT "
                                                + MatterRows.COLUMNS
                                                + " FROM matters.matter m WHERE m.id = ANY(:ids) AND "
                                                + MatterRows.ADMITTED
                                                + " ORDER BY m.raised_on, m.id")
                                .param("ids", ids.toArray(UUID[]::new)),
                        bars)
                .query(MatterRows::matter)
                .list();
    }

    /** Communes in which a clock has something to do; for who reaches them all. */
    public List<UnitId> communesToLookAt(LocalDate today) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT commune_id FROM matters.matter
                        WHERE look_on <= :today AND withdrawn_at IS NULL ORDER BY commune_id
                        """)
                .param("today", today)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    /** The matters of a commune in which a clock has something to do, the longest due first. */
    public List<UUID> toLookAt(UnitId commune, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT id FROM matters.matter
                        WHERE look_on <= :today AND commune_id = :commune AND withdrawn_at IS NULL
                        ORDER BY look_on, id
                        """)
                .param("today", today)
                .param("commune", commune.value())
                .query(UUID.class)
                .list();
    }

    /** Those of them that still are to be looked at, locked; without those somebody works on. */
    public List<Matter> lockToLookAt(Collection<UUID> ids, LocalDate today) {
        List<UUID> free =
                jdbc.sql(
                                """
                                SELECT id FROM matters.matter
                                WHERE id = ANY(:ids) AND look_on <= :today AND withdrawn_at IS NULL
                                ORDER BY id FOR UPDATE SKIP LOCKED
                                """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("today", today)
                        .query(UUID.class)
                        .list();
        return free.isEmpty() ? List.of() : all(free, Bars.NONE);
    }

    /** On which day the clocks of matters have something to do next. */
    public void lookAgain(Map<UUID, Optional<LocalDate>> days) {
        List<UUID> ids = List.copyOf(days.keySet());
        jdbc.sql(
                        """
                        UPDATE matters.matter m SET look_on = n.day::date
                        FROM unnest(:ids::uuid[], :days::text[]) AS n(id, day) WHERE m.id = n.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "days",
                        ids.stream()
                                .map(id -> days.getOrDefault(id, Optional.empty()))
                                .map(day -> day.map(LocalDate::toString).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    /** What a body owes, the longest due first. */
    public List<Matter> owedBy(UUID body) {
        return jdbc.sql(
                        "SELECT "
                                + MatterRows.COLUMNS
                                + """
                                 FROM matters.matter m
                                WHERE m.body_id = :body AND m.state IN ('forwarded', 'in_progress', 'roadmap')
                                  AND m.withdrawn_at IS NULL
                                ORDER BY m.body_due, m.id
                                """)
                .param("body", body)
                .query(MatterRows::matter)
                .list();
    }

    /**
     * What a body had, and whose sender asked to look again afterwards: it may say its own view.
     */
    public List<Matter> objectedTo(UUID body) {
        return jdbc.sql(
                        "SELECT "
                                + MatterRows.COLUMNS
                                + """
                                 FROM matters.matter m
                                WHERE m.objections > 0 AND m.withdrawn_at IS NULL AND m.state <> 'stub'
                                  AND EXISTS (SELECT FROM matters.letter l
                                              JOIN matters.step s ON s.matter_id = l.matter_id
                                               AND s.step = 'object' AND s.made_on >= l.signed_on
                                              WHERE l.matter_id = m.id AND l.body_id = :body
                                                AND l.purpose = 'forward' AND l.signed_on IS NOT NULL)
                                ORDER BY m.forwarded_on DESC, m.id
                                """)
                .param("body", body)
                .query(MatterRows::matter)
                .list();
    }

    /** An entry was taken back at once, as if it had never been made. */
    public void withdraw(UUID id) {
        jdbc.sql(
                        """
                        UPDATE matters.matter SET withdrawn_at = now(), look_on = NULL, is_open = false
                        WHERE id = :id
                        """)
                .param("id", id)
                .update();
    }

    /** Whether others were joined to it. */
    public boolean hasJoined(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM matters.matter WHERE joined_to = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM matters.matter
                                       WHERE (unit_id = ANY(:units) OR area_id = ANY(:units))
                                         AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
