package vn.caunoi.reports.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/** Typed figures and targets as rows that people correct: what stands, and what stood before. */
@Repository
public class FigureStates {
    private final JdbcClient jdbc;

    FigureStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that stands. */
    public record Standing(
            UUID row,
            int version,
            UnitId unit,
            String indicator,
            BigDecimal value,
            OffsetDateTime recordedAt,
            Optional<UUID> batch) {}

    /**
     * One state of a row.
     *
     * @param batch the act that wrote it, or withdrew it
     * @param withdrawn when it was withdrawn
     */
    public record State(
            int version,
            BigDecimal value,
            OffsetDateTime recordedAt,
            Optional<UUID> batch,
            Optional<OffsetDateTime> withdrawn) {}

    /** Rows of these units for this very period. */
    public List<Standing> standing(
            TypedFigures.Kind kind, Collection<UnitId> units, Period period) {
        return jdbc.sql(
                        """
                        SELECT id, version, unit_id, indicator, value, recorded_at, batch_id FROM %s
                        WHERE unit_id = ANY(:units) AND period = :period AND withdrawn_at IS NULL
                        """
                                .formatted(kind.table()))
                .param("units", TypedFigures.ids(units))
                .param("period", period.code())
                .query(FigureStates::standing)
                .list();
    }

    /** All states of a row that was ever typed, the newest first. */
    public List<State> history(
            TypedFigures.Kind kind, UnitId unit, String indicator, Period period) {
        return jdbc.sql(
                        """
                        SELECT version, value, recorded_at, batch_id, withdrawn_at FROM %1$s
                        WHERE unit_id = :unit AND indicator = :indicator AND period = :period
                        UNION
                        SELECT version, value, recorded_at, batch_id, withdrawn_at FROM %1$s_history
                        WHERE unit_id = :unit AND indicator = :indicator AND period = :period
                        ORDER BY version DESC
                        """
                                .formatted(kind.table()))
                .param("unit", unit.value())
                .param("indicator", indicator)
                .param("period", period.code())
                .query(FigureStates::state)
                .list();
    }

    /**
     * Lets no other form be saved for the unit and period until the transaction ends, since a row
     * that is not there yet cannot be locked.
     */
    public void hold(UnitId unit, Period period) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", unit + "/" + period.code())
                .query()
                .singleRow();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("indicator"),
                row.getBigDecimal("value"),
                row.getObject("recorded_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getInt("version"),
                row.getBigDecimal("value"),
                row.getObject("recorded_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }
}
