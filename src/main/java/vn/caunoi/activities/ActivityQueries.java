package vn.caunoi.activities;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.storage.ScopedTransactions;

/** Reads of activities; each takes the scope of who asks. */
@Component
public class ActivityQueries {
    /**
     * The activities on the days of a coverage, a joint one once. Looked up unit by unit, whatever
     * is guessed of how many there are: to read all rows for a province's thousand units takes five
     * times as long.
     */
    static final String HELD_THERE =
            """
            FROM (SELECT DISTINCT place.activity_id
                  FROM unnest(:units::uuid[], :froms::date[], :untils::date[]) AS c(unit_id, valid_from, valid_until)
                  CROSS JOIN LATERAL (
                      SELECT p.activity_id FROM activities.activity_place p
                      WHERE p.unit_id = c.unit_id AND p.held_on >= c.valid_from AND p.held_on < c.valid_until
                      OFFSET 0) place) there
            JOIN activities.activity a ON a.id = there.activity_id
            WHERE a.withdrawn_at IS NULL
            """;

    private static final String ROW =
            """
            SELECT a.id, a.code, a.unit_ids, a.held_on, a.kind, a.topic, a.organiser, a.title, a.attendance,
                   a.members_present, a.members_invited
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    ActivityQueries(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** An activity as lists show it. */
    public record ActivityRow(
            UUID id,
            String code,
            List<UnitId> units,
            LocalDate heldOn,
            String kind,
            Optional<String> topic,
            Optional<String> organiser,
            Optional<String> title,
            Optional<Integer> attendance,
            Optional<Integer> membersPresent,
            Optional<Integer> membersInvited) {
        Entry entry(String measure) {
            return new Entry(
                    "activity_kind." + kind,
                    code,
                    heldOn,
                    units,
                    title,
                    amount(measure),
                    Optional.of(ActivityFilter.PATH + "/" + id));
        }

        private BigDecimal amount(String measure) {
            Optional<Integer> amount =
                    switch (measure) {
                        case "attendance" -> attendance;
                        case "members_present" -> membersPresent;
                        case "members_invited" -> membersInvited;
                        default -> Optional.of(1);
                    };
            return BigDecimal.valueOf(amount.orElse(0));
        }
    }

    /** Where a page of a list continues: after this day and key. */
    public record After(LocalDate heldOn, UUID id) {}

    /**
     * What a list is narrowed down to; what is empty narrows nothing.
     *
     * @param from the first day
     * @param until the day after the last
     * @param words that its title holds, with or without marks; "" for any title
     */
    public record Wanted(
            Optional<String> kind,
            Optional<String> topic,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String words) {
        static Wanted kind(Optional<String> kind) {
            return new Wanted(kind, Optional.empty(), Optional.empty(), Optional.empty(), "");
        }
    }

    /** A page of activities at units of the coverage, newest first. */
    public List<ActivityRow> page(
            Scope scope,
            Coverage coverage,
            Optional<String> kind,
            Optional<After> after,
            int size) {
        return page(scope, coverage, Wanted.kind(kind), after, size);
    }

    /** The same, narrowed down further. */
    public List<ActivityRow> page(
            Scope scope, Coverage coverage, Wanted wanted, Optional<After> after, int size) {
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                ROW
                                                        + HELD_THERE
                                                        + """
                                                          AND (:kind::text IS NULL OR a.kind = :kind)
                                                          AND (:topic::text IS NULL OR a.topic = :topic)
                                                          AND (:from::date IS NULL OR a.held_on >= :from)
                                                          AND (:until::date IS NULL OR a.held_on < :until)
                                                          AND (cardinality(:words::text[]) = 0
                                                               OR storage.folded(a.title) LIKE ALL (:words::text[]))
                                                          AND (:afterDay::date IS NULL OR (a.held_on, a.id) < (:afterDay::date, :afterId::uuid))
                                                        ORDER BY a.held_on DESC, a.id DESC LIMIT :size
                                                        """),
                                        coverage)
                                .param("kind", wanted.kind().orElse(null))
                                .param("topic", wanted.topic().orElse(null))
                                .param("from", wanted.from().orElse(null))
                                .param("until", wanted.until().orElse(null))
                                .param("words", FoldedWords.patterns(wanted.words()))
                                .param("afterDay", after.map(After::heldOn).orElse(null))
                                .param("afterId", after.map(After::id).orElse(null))
                                .param("size", size)
                                .query(ActivityQueries::row)
                                .list());
    }

    /** Activities on the coverage's days that a measure may count, oldest first. */
    List<ActivityRow> behind(Measure measure, Coverage coverage, Scope scope) {
        String[] kinds =
                measure.conditions().stream()
                        .filter(condition ->
                                condition.key().equals("kind") && condition.including())
                        .flatMap(condition -> condition.words().stream())
                        .toArray(String[]::new);
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                ROW
                                                        + """
                                                        FROM (SELECT DISTINCT p.activity_id
                                                              FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                                                       AS c(of_id, unit_id, valid_from, valid_until)
                                                              JOIN activities.activity_place p ON p.unit_id = c.unit_id
                                                               AND p.held_on >= c.valid_from AND p.held_on < c.valid_until) d
                                                        JOIN activities.activity a ON a.id = d.activity_id
                                                        WHERE a.withdrawn_at IS NULL
                                                          AND (cardinality(:kinds::text[]) = 0 OR a.kind = ANY(:kinds::text[]))
                                                        ORDER BY a.held_on, a.id
                                                        """),
                                        coverage)
                                .param("kinds", kinds)
                                .query(ActivityQueries::row)
                                .list());
    }

    static JdbcClient.StatementSpec withCoverage(
            JdbcClient.StatementSpec statement, Coverage coverage) {
        return statement
                .param("ofs", coverage.ofs())
                .param("units", coverage.units())
                .param("froms", coverage.froms())
                .param("untils", coverage.untils());
    }

    private static ActivityRow row(ResultSet row, int number) throws SQLException {
        Array units = row.getArray("unit_ids");
        return new ActivityRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                Arrays.stream((UUID[]) units.getArray()).map(UnitId::new).toList(),
                row.getObject("held_on", LocalDate.class),
                row.getString("kind"),
                Optional.ofNullable(row.getString("topic")),
                Optional.ofNullable(row.getString("organiser")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getObject("attendance", Integer.class)),
                Optional.ofNullable(row.getObject("members_present", Integer.class)),
                Optional.ofNullable(row.getObject("members_invited", Integer.class)));
    }
}
