package vn.caunoi.reports.cascade.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Targets of years and terms with who gave them; works in the caller's transaction. */
@Repository
public class CascadeTargets {
    private static final List<String> KEY = List.of("unit_id", "indicator", "period");
    private static final List<String> VALUES =
            List.of("commune_id", "valid_from", "valid_until", "value", "given_by", "reason");

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    CascadeTargets(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * A target that stands.
     *
     * @param giver the unit above that gave it; empty when the unit set it itself
     * @param reason why it was changed last
     */
    public record Row(
            UUID id,
            int version,
            UnitId unit,
            String indicator,
            BigDecimal value,
            Optional<UnitId> giver,
            Optional<String> reason,
            OffsetDateTime at,
            Optional<UUID> act) {}

    /**
     * One state of a target, now or earlier.
     *
     * @param withdrawn whether this state says that there is no target any more
     */
    public record State(
            UnitId unit,
            BigDecimal value,
            Optional<UnitId> giver,
            Optional<String> reason,
            OffsetDateTime at,
            Optional<UUID> act,
            boolean withdrawn) {}

    /** A target that comes in. */
    public record NewTarget(
            UnitId unit,
            UnitId commune,
            String indicator,
            BigDecimal value,
            Optional<UnitId> giver,
            Optional<String> reason) {}

    private static String table(TargetTime time) {
        return switch (time) {
            case TargetTime.Year year -> "reports.target";
            case TargetTime.Term term -> "reports.term_target";
        };
    }

    private static VersionedTable rows(TargetTime time) {
        return new VersionedTable(table(time), KEY, VALUES);
    }

    /** Lets nobody else set targets of these units and this time until the transaction ends. */
    public void hold(Collection<UnitId> units, TargetTime time) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(hashtextextended(place, 0))
                        FROM (SELECT place FROM unnest(:places::text[]) AS place ORDER BY place) AS sorted
                        """)
                .param(
                        "places",
                        units.stream().map(unit -> unit + "/" + time.code()).toArray(String[]::new))
                .query(row -> {});
    }

    /** What these units are to reach, in any indicator. */
    public List<Row> standing(Collection<UnitId> units, TargetTime time) {
        return standing(units, time, Optional.empty());
    }

    /** What these units are to reach in one indicator. */
    public List<Row> standing(Collection<UnitId> units, TargetTime time, String indicator) {
        return standing(units, time, Optional.of(indicator));
    }

    private List<Row> standing(
            Collection<UnitId> units, TargetTime time, Optional<String> indicator) {
        return jdbc.sql(
                        """
                        SELECT id, version, unit_id, indicator, value, given_by, reason, recorded_at, batch_id
                        FROM %s
                        WHERE unit_id = ANY(:units) AND period = :period AND withdrawn_at IS NULL
                          AND indicator = coalesce(:indicator, indicator)
                        """
                                .formatted(table(time)))
                .param("units", ids(units))
                .param("period", time.code())
                .param("indicator", indicator.orElse(null))
                .query(CascadeTargets::row)
                .list();
    }

    /** All that was ever set for these units, the newest first. */
    public List<State> history(
            Collection<UnitId> units, TargetTime time, String indicator, int most) {
        return jdbc.sql(
                        """
                        SELECT unit_id, value, given_by, batch_id, withdrawn_at,
                               CASE WHEN withdrawn_at IS NULL THEN reason ELSE withdrawn_reason END AS reason,
                               coalesce(withdrawn_at, recorded_at) AS at
                        FROM (SELECT id, version, unit_id, indicator, period, value, given_by, reason, batch_id,
                                     withdrawn_at, withdrawn_reason, recorded_at FROM %1$s
                              UNION ALL
                              SELECT id, version, unit_id, indicator, period, value, given_by, reason, batch_id,
                                     withdrawn_at, withdrawn_reason, recorded_at FROM %1$s_history) states
                        WHERE unit_id = ANY(:units) AND indicator = :indicator AND period = :period
                        ORDER BY at DESC, version DESC LIMIT :most
                        """
                                .formatted(table(time)))
                .param("units", ids(units))
                .param("indicator", indicator)
                .param("period", time.code())
                .param("most", most)
                .query(CascadeTargets::state)
                .list();
    }

    /** Writes what differs from what stands; earlier states go to the history. */
    public void write(TargetTime time, UUID act, List<NewTarget> targets) {
        Staging staging = rows(time).stage(jdbc, dataSource);
        for (NewTarget target : targets) {
            staging.add(
                    target.unit(),
                    target.indicator(),
                    time.code(),
                    target.commune(),
                    time.days().from(),
                    time.days().until(),
                    target.value().stripTrailingZeros().toPlainString(),
                    target.giver(),
                    target.reason());
        }
        var unusedCounts = staging.finish(act);
    }

    /** From then on there is no such target. */
    public void withdraw(TargetTime time, UUID row, UUID act, String reason) {
        rows(time).withdraw(jdbc, row, act, reason);
    }

    /** Takes back what an act set for terms; targets of years are kept with typed figures. */
    public UndoCounts undoTerms(UUID act, String reason) {
        return rows(new TargetTime.Term(TargetTime.EARLIEST)).undo(jdbc, act, reason);
    }

    static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("indicator"),
                row.getBigDecimal("value"),
                giver(row),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("recorded_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBigDecimal("value"),
                giver(row),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                row.getObject("withdrawn_at", OffsetDateTime.class) != null);
    }

    private static Optional<UnitId> giver(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("given_by", UUID.class)).map(UnitId::new);
    }
}
