package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Course;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.Place;
import vn.caunoi.matters.model.Progress;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.organization.UnitId;

/** How a matter stands in its row. */
final class MatterRows {
    static final String COLUMNS =
            """
            m.id, m.version, m.code, m.commune_id, m.unit_id, m.area_id, m.raised_on, m.channel, m.kind, m.topic,
            m.competence, m.sorted_on, m.about, m.sealed, m.state, m.forwards, m.loops, m.answers, m.objections,
            m.recurrences, m.extensions, m.levels, m.front_began, m.front_due, m.front_working, m.body_began,
            m.body_due, m.body_paused, m.body_working, m.body_id, m.forwarded_on, m.answered_on, m.told_on,
            m.closed_on, m.outcome, m.joined_to, m.assignee_id
            """;

    /**
     * Keeps out whom {@link Bars} keep out. What was joined to another matter is told there; an
     * entry taken back at once is gone.
     */
    static final String ADMITTED =
            """
            m.withdrawn_at IS NULL
            AND NOT (m.unit_id = m.commune_id AND coalesce(m.area_id = ANY(:barredAreas), false))
            AND NOT m.about && cast(:barredConcerns AS text[])
            """;

    private MatterRows() {}

    static JdbcClient.StatementSpec barred(JdbcClient.StatementSpec query, Bars bars) {
        return query.param("barredAreas", bars.areas().toArray(UUID[]::new))
                .param("barredConcerns", bars.concerns().toArray(String[]::new));
    }

    static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                id(row, "id").orElseThrow(),
                row.getInt("version"),
                row.getString("code"),
                new Place(
                        new UnitId(id(row, "commune_id").orElseThrow()),
                        new UnitId(id(row, "unit_id").orElseThrow()),
                        id(row, "area_id").map(UnitId::new)),
                row.getObject("raised_on", LocalDate.class),
                row.getString("channel"),
                sorting(row),
                about(row),
                row.getBoolean("sealed"),
                progress(row),
                id(row, "joined_to"),
                id(row, "assignee_id"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                MatterState.of(row.getString("state")),
                new Course(
                        row.getInt("forwards"),
                        row.getInt("loops"),
                        row.getInt("answers"),
                        row.getInt("objections"),
                        row.getInt("recurrences"),
                        row.getInt("extensions"),
                        row.getInt("levels")),
                clock(row, "front", null),
                clock(row, "body", row.getObject("body_paused", LocalDate.class)),
                id(row, "body_id"),
                day(row, "forwarded_on"),
                day(row, "answered_on"),
                day(row, "told_on"),
                day(row, "closed_on"),
                Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::of));
    }

    private static Optional<Sorting> sorting(ResultSet row) throws SQLException {
        Optional<MatterKind> kind =
                Optional.ofNullable(row.getString("kind")).flatMap(MatterKind::of);
        String topic = row.getString("topic");
        Competence competence =
                Optional.ofNullable(row.getString("competence"))
                        .flatMap(Competence::of)
                        .orElse(Competence.BODY);
        LocalDate on = row.getObject("sorted_on", LocalDate.class);
        return kind.map(known -> new Sorting(known, topic == null ? "" : topic, competence, on));
    }

    private static Set<Concern> about(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("about").getArray())
                .flatMap(word -> Concern.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Clock> clock(ResultSet row, String leg, @Nullable LocalDate paused)
            throws SQLException {
        LocalDate began = row.getObject(leg + "_began", LocalDate.class);
        LocalDate due = row.getObject(leg + "_due", LocalDate.class);
        boolean working = row.getBoolean(leg + "_working");
        return began == null || due == null
                ? Optional.empty()
                : Optional.of(new Clock(began, due, Optional.ofNullable(paused), working));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
