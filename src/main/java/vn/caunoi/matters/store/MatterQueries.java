package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** The lists of the desk, each in one statement; each takes the scope of who asks. */
@Component
public class MatterQueries {
    /** A search looks through so many hits, the latest first. */
    private static final int MOST_HITS = 1000;

    private static final String CODE = "[0-9A-Za-z]{4}-[0-9A-Za-z]{4}";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Clock clock;

    MatterQueries(JdbcClient jdbc, ScopedTransactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a list is narrowed down to; what is empty narrows nothing.
     *
     * @param area where it is about
     * @param handler to whom it was given
     * @param words that were said, or the code of a matter
     */
    public record Wanted(
            StateGroup group,
            Optional<MatterKind> kind,
            Optional<String> topic,
            Optional<UnitId> area,
            Optional<UUID> body,
            Handler handler,
            String words) {
        /** All of one group. */
        public static Wanted all(StateGroup group) {
            return new Wanted(
                    group,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Handler.ANYBODY,
                    "");
        }

        private boolean hasCode() {
            return words.strip().matches(CODE);
        }
    }

    /** Where a page of a list continues: after this day and key. */
    public record After(LocalDate raisedOn, UUID id) {}

    /**
     * A matter as lists show it.
     *
     * @param words what was said first; empty when it is sealed
     * @param body that owes the answer
     */
    public record Line(Matter matter, Optional<String> words, Optional<String> body) {}

    /** A page of matters within the scope from which nothing bars, newest first. */
    public List<Line> page(Scope scope, Bars bars, Wanted wanted, Optional<After> after, int size) {
        String sql =
                "SELECT "
                        + MatterRows.COLUMNS
                        + ", w.text AS words, b.name AS body_name FROM ("
                        + source(scope.readable(), wanted, after)
                        + """
                        ) m
                        LEFT JOIN matters.words w ON w.matter_id = m.id
                        LEFT JOIN matters.body b ON b.id = m.body_id
                        ORDER BY m.raised_on DESC, m.id DESC
                        """;
        return transactions.read(
                scope.readable(),
                () ->
                        bound(jdbc.sql(sql), scope.readable(), bars, wanted, after, size)
                                .query(MatterQueries::line)
                                .list());
    }

    /** How many there are, counted up to a limit. */
    public int count(Scope scope, Bars bars, Wanted wanted, int most) {
        String sql =
                "SELECT count(*) FROM ("
                        + source(scope.readable(), wanted, Optional.empty())
                        + ") m";
        return transactions.read(
                scope.readable(),
                () ->
                        bound(jdbc.sql(sql), scope.readable(), bars, wanted, Optional.empty(), most)
                                .query(Integer.class)
                                .single());
    }

    /**
     * For each desk and state a short way along an index that is in the order of the list; of what
     * they give, the first ones. A search goes the other way round, from its hits.
     */
    private static String source(Reach reach, Wanted wanted, Optional<After> after) {
        String where = where(wanted, after);
        String inOrder = " ORDER BY m.raised_on DESC, m.id DESC LIMIT :size";
        if (!wanted.words().isBlank() && !wanted.hasCode()) {
            return """
            SELECT m.* FROM matters.search(
                plainto_tsquery('simple', matters.folded(:words))::text, '', :hits) s
            JOIN matters.matter m ON m.id = s.matter_id WHERE
            """
                    + where
                    + states(wanted, "m.state = ANY(cast(:states AS text[]))")
                    + inOrder;
        }
        if (reach.everything()) {
            return "SELECT m.* FROM matters.matter m WHERE "
                    + where
                    + states(wanted, "m.state = ANY(cast(:states AS text[]))")
                    + inOrder;
        }
        String along =
                (wanted.group().states().isEmpty()
                                ? ""
                                : " CROSS JOIN unnest(cast(:states AS text[])) AS wanted(state)")
                        + " CROSS JOIN LATERAL (SELECT m.* FROM matters.matter m WHERE "
                        + where
                        + states(wanted, "m.state = wanted.state")
                        + " AND ";
        return "SELECT m.* FROM ("
                + "SELECT m.* FROM unnest(cast(:communes AS uuid[])) AS desk(id)"
                + along
                + "m.commune_id = desk.id"
                + inOrder
                + ") m UNION SELECT m.* FROM unnest(cast(:units AS uuid[])) AS desk(id)"
                + along
                + "m.unit_id = desk.id"
                + inOrder
                + ") m) m"
                + inOrder;
    }

    private static String states(Wanted wanted, String condition) {
        return wanted.group().states().isEmpty() ? "" : " AND " + condition;
    }

    private static String where(Wanted wanted, Optional<After> after) {
        StringBuilder where = new StringBuilder(MatterRows.ADMITTED);
        where.append(
                switch (wanted.group()) {
                    case OPEN, FRESH, SORTED, WAITING, ANSWERED, TO_TELL, TO_JUDGE ->
                            " AND m.is_open";
                    case OVERDUE ->
                            " AND m.is_open AND coalesce(m.body_paused, :today) > m.body_due";
                    case ENDED -> " AND NOT m.is_open";
                });
        wanted.kind().ifPresent(_ -> where.append(" AND m.kind = :kind"));
        wanted.topic().ifPresent(_ -> where.append(" AND m.topic = :topic"));
        wanted.area().ifPresent(_ -> where.append(" AND m.area_id = :area"));
        wanted.body().ifPresent(_ -> where.append(" AND m.body_id = :body"));
        where.append(
                switch (wanted.handler()) {
                    case Handler.Anybody() -> "";
                    case Handler.One(var _) -> " AND m.assignee_id = ANY(:handlers)";
                    case Handler.NoneOf(var _) ->
                            " AND m.assignee_id IS NOT NULL AND m.assignee_id <> ALL(:handlers)";
                });
        if (wanted.hasCode()) {
            where.append(" AND m.code = upper(:words)");
        }
        after.ifPresent(_ ->
                where.append(
                        " AND (m.raised_on, m.id) < (cast(:afterDay AS date), cast(:afterId AS uuid))"));
        return where.toString();
    }

    private JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement,
            Reach reach,
            Bars bars,
            Wanted wanted,
            Optional<After> after,
            int size) {
        return MatterRows.barred(statement, bars)
                .param("communes", reach.communes().toArray(UUID[]::new))
                .param("units", reach.units().toArray(UUID[]::new))
                .param(
                        "states",
                        wanted.group().states().stream()
                                .map(MatterState::word)
                                .toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("kind", wanted.kind().map(MatterKind::word).orElse(null))
                .param("topic", wanted.topic().orElse(null))
                .param("area", wanted.area().map(UnitId::value).orElse(null))
                .param("body", wanted.body().orElse(null))
                .param("handlers", handlers(wanted.handler()))
                .param("words", wanted.words().strip())
                .param("hits", MOST_HITS)
                .param("afterDay", after.map(After::raisedOn).orElse(null))
                .param("afterId", after.map(After::id).orElse(null))
                .param("size", size);
    }

    private static UUID[] handlers(Handler handler) {
        return switch (handler) {
            case Handler.Anybody() -> new UUID[0];
            case Handler.One(UUID account) -> new UUID[] {account};
            case Handler.NoneOf(Set<UUID> serving) -> serving.toArray(UUID[]::new);
        };
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                MatterRows.matter(row, number),
                Optional.ofNullable(row.getString("words")),
                Optional.ofNullable(row.getString("body_name")));
    }
}
