package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** Committees of residential areas and the acts upon them. */
@Component
public class Committees {
    /**
     * Committees whose last act by the day, on a unit of the coverage, is not their dissolution.
     */
    private static final String IN_PLACE =
            """
            SELECT DISTINCT c.of_id, c.unit_id
            FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                     AS c(of_id, unit_id, valid_from, valid_until)
            CROSS JOIN LATERAL (
                SELECT e.event FROM organization.committee_event e
                WHERE e.unit_id = c.unit_id AND e.happened_on <= :day AND e.withdrawn_at IS NULL
                ORDER BY e.happened_on DESC, e.event = 'dissolved' LIMIT 1
            ) last
            WHERE c.valid_from <= :day AND c.valid_until > :day AND last.event <> 'dissolved'
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    Committees(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A committee in place at {@code unit}, counting for {@code of}. */
    public record InPlace(UnitId of, UnitId unit) {}

    /** An act upon a committee. */
    public record Act(
            UUID id,
            UnitId unit,
            String event,
            LocalDate happenedOn,
            Optional<LocalDate> termFrom,
            Optional<LocalDate> termUntil,
            Optional<String> decision,
            Optional<String> reason) {}

    /** Committees in place on a day, within the running transaction's reach. */
    public List<InPlace> inPlace(Coverage coverage, LocalDate day) {
        return withCoverage(jdbc.sql(IN_PLACE), coverage)
                .param("day", day)
                .query((row, number) ->
                        new InPlace(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    /** How many committees were reconstituted on days of the coverage, per unit it is for. */
    public Map<UnitId, Integer> reconstituted(Coverage coverage) {
        return withCoverage(
                        jdbc.sql(
                                """
                                SELECT c.of_id, count(DISTINCT e.unit_id) AS n
                                FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                         AS c(of_id, unit_id, valid_from, valid_until)
                                JOIN organization.committee_event e ON e.unit_id = c.unit_id
                                 AND e.happened_on >= c.valid_from AND e.happened_on < c.valid_until
                                WHERE e.event = 'reconstituted' AND e.withdrawn_at IS NULL
                                GROUP BY c.of_id
                                """),
                        coverage)
                .query((row, number) ->
                        Map.entry(new UnitId(row.getObject("of_id", UUID.class)), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The acts on the coverage's days, newest first, as far as the reach goes. */
    public List<Act> acts(Reach reach, Coverage coverage) {
        return transactions.read(
                reach,
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                """
                                                SELECT DISTINCT e.id, e.unit_id, e.event, e.happened_on, e.term_from, e.term_until, e.decision, e.reason
                                                FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                                         AS c(of_id, unit_id, valid_from, valid_until)
                                                JOIN organization.committee_event e ON e.unit_id = c.unit_id
                                                 AND e.happened_on >= c.valid_from AND e.happened_on < c.valid_until
                                                WHERE e.withdrawn_at IS NULL
                                                ORDER BY e.happened_on DESC, e.id
                                                """),
                                        coverage)
                                .query((row, number) ->
                                        new Act(
                                                row.getObject("id", UUID.class),
                                                new UnitId(row.getObject("unit_id", UUID.class)),
                                                row.getString("event"),
                                                row.getObject("happened_on", LocalDate.class),
                                                Optional.ofNullable(
                                                        row.getObject(
                                                                "term_from", LocalDate.class)),
                                                Optional.ofNullable(
                                                        row.getObject(
                                                                "term_until", LocalDate.class)),
                                                Optional.ofNullable(row.getString("decision")),
                                                Optional.ofNullable(row.getString("reason"))))
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
}
