package vn.caunoi.reports.collection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.Uuid7;

/** The steps of reports on their way; works in the caller's transaction. */
@Repository
public class CollectionSteps {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CollectionSteps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A step that was taken.
     *
     * @param position its place among the steps of its report, from 1
     * @param state after it
     * @param number of the submission it is about; 0 before anything was sent
     * @param rests of a report above communes, on how many accepted ones
     */
    public record Taken(
            UnitId unit,
            int position,
            CollectionStep step,
            CollectionState state,
            int number,
            Optional<String> reason,
            List<Remark> remarks,
            Optional<Completeness> rests,
            UUID account,
            OffsetDateTime at) {
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    public void add(Subject subject, Taken taken) {
        jdbc.sql(
                        """
                        INSERT INTO reports.collection_step
                            (id, commune_id, unit_id, period, position, step, state, number, reason,
                             remarks, counted, expected, account_id, taken_at)
                        VALUES (:id, :commune, :unit, :period, :position, :step, :state, :number, :reason,
                                :remarks::jsonb, :counted, :expected, :account, :at)
                        """)
                .param("id", Uuid7.next())
                .param("commune", subject.commune().value())
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("position", taken.position())
                .param("step", taken.step().word())
                .param("state", taken.state().word())
                .param("number", taken.number())
                .param("reason", taken.reason().orElse(null))
                .param("remarks", json.writeValueAsString(taken.remarks()))
                .param("counted", taken.rests().map(Completeness::accepted).orElse(null))
                .param("expected", taken.rests().map(Completeness::all).orElse(null))
                .param("account", taken.account())
                .param("at", taken.at())
                .update();
    }

    /** All steps of one report, the first one first. */
    public List<Taken> of(UnitId unit, Period period) {
        return jdbc.sql(
                        """
                        SELECT unit_id, position, step, state, number, reason, remarks::text AS remarks,
                               counted, expected, account_id, taken_at
                        FROM reports.collection_step
                        WHERE unit_id = :unit AND period = :period ORDER BY position
                        """)
                .param("unit", unit.value())
                .param("period", period.code())
                .query((row, number) -> taken(row))
                .list();
    }

    /** The last step of each report of these units that has any. */
    public Map<UnitId, Taken> latest(Collection<UnitId> units, Period period) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT ON (unit_id) unit_id, position, step, state, number, reason,
                               remarks::text AS remarks, counted, expected, account_id, taken_at
                        FROM reports.collection_step
                        WHERE unit_id = ANY(:units) AND period = :period
                        ORDER BY unit_id, position DESC
                        """)
                .param("units", ids(units))
                .param("period", period.code())
                .query((row, number) -> taken(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Taken::unit, Function.identity()));
    }

    /** When the report of each of these units was first sent. */
    public Map<UnitId, OffsetDateTime> firstSent(Collection<UnitId> units, Period period) {
        return jdbc
                .sql(
                        """
                        SELECT unit_id, min(taken_at) AS taken_at FROM reports.collection_step
                        WHERE unit_id = ANY(:units) AND period = :period AND number > 0
                        GROUP BY unit_id
                        """)
                .param("units", ids(units))
                .param("period", period.code())
                .query((row, number) ->
                        Map.entry(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("taken_at", OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which of these units have an accepted report. */
    public Set<UnitId> accepted(Collection<UnitId> units, Period period) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT unit_id FROM reports.collection_step
                        WHERE unit_id = ANY(:units) AND period = :period AND step IN ('accept', 'close')
                        """)
                .param("units", ids(units))
                .param("period", period.code())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** A report that waits for a decision of the level above. */
    public record Waiting(UnitId unit, Period period, CollectionStep step) {}

    /** Reports of these units that wait for a decision of the level above. */
    public List<Waiting> waiting(Collection<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT unit_id, period, step FROM (
                            SELECT DISTINCT ON (unit_id, period) unit_id, period, step, state, taken_at
                            FROM reports.collection_step WHERE unit_id = ANY(:units)
                            ORDER BY unit_id, period, position DESC
                        ) last
                        WHERE state IN ('submitted', 'resubmitted', 'amended') OR step = 'ask_unlock'
                        ORDER BY taken_at
                        """)
                .param("units", ids(units))
                .query((row, number) ->
                        new Waiting(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                Period.parse(row.getString("period")).orElseThrow(),
                                CollectionStep.of(row.getString("step"))))
                .list();
    }

    /** A report that was given back. */
    public record Returned(UnitId unit, Period period, int remarks) {}

    /** Reports of these units that were given back and not sent since. */
    public List<Returned> returned(Collection<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT unit_id, period, jsonb_array_length(remarks) AS remarks FROM (
                            SELECT DISTINCT ON (unit_id, period) unit_id, period, state, remarks, taken_at
                            FROM reports.collection_step WHERE unit_id = ANY(:units)
                            ORDER BY unit_id, period, position DESC
                        ) last
                        WHERE state = 'returned' ORDER BY taken_at
                        """)
                .param("units", ids(units))
                .query((row, number) ->
                        new Returned(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                Period.parse(row.getString("period")).orElseThrow(),
                                row.getInt("remarks")))
                .list();
    }

    /** The latest steps of any of these reports, the latest first. */
    public List<Taken> moves(Collection<UnitId> units, Period period, int most) {
        return jdbc.sql(
                        """
                        SELECT unit_id, position, step, state, number, reason, remarks::text AS remarks,
                               counted, expected, account_id, taken_at
                        FROM reports.collection_step
                        WHERE unit_id = ANY(:units) AND period = :period
                        ORDER BY taken_at DESC, position DESC LIMIT :most
                        """)
                .param("units", ids(units))
                .param("period", period.code())
                .param("most", most)
                .query((row, number) -> taken(row))
                .list();
    }

    static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private Taken taken(ResultSet row) throws SQLException {
        Optional<Integer> counted = Optional.ofNullable(row.getObject("counted", Integer.class));
        int expected = row.getInt("expected");
        return new Taken(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("position"),
                CollectionStep.of(row.getString("step")),
                CollectionState.of(row.getString("state")),
                row.getInt("number"),
                Optional.ofNullable(row.getString("reason")),
                json.readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {}),
                counted.map(number -> new Completeness(number, expected)),
                row.getObject("account_id", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class));
    }
}
