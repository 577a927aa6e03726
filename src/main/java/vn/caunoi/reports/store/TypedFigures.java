package vn.caunoi.reports.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Figures typed by hand and targets: the two tables look alike and are kept alike. */
@Repository
public class TypedFigures implements RecordHolder {
    private static final List<String> KEY = List.of("unit_id", "indicator", "period");
    private static final List<String> VALUES =
            List.of("commune_id", "valid_from", "valid_until", "value");
    private static final List<String> TARGET_VALUES =
            List.of("commune_id", "valid_from", "valid_until", "value", "given_by", "reason");

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    TypedFigures(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Which of the two. */
    public enum Kind {
        ENTERED("reports.typed_figure"),
        TARGET("reports.target");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }

        private VersionedTable rows() {
            return new VersionedTable(
                    table,
                    KEY,
                    switch (this) {
                        case ENTERED -> VALUES;
                        case TARGET -> TARGET_VALUES;
                    });
        }
    }

    /** A figure that comes in. */
    public record NewFigure(
            UnitId unit, UnitId commune, String indicator, Period period, BigDecimal value) {}

    /** A figure as it stands. */
    public record Figure(
            UnitId unit,
            String indicator,
            Period period,
            BigDecimal value,
            OffsetDateTime recordedAt,
            Optional<UUID> batch) {}

    public MergeCounts take(Kind kind, UUID batch, List<NewFigure> figures) {
        Staging staging = kind.rows().stage(jdbc, dataSource);
        switch (kind) {
            case ENTERED -> figures.forEach(figure -> staging.add(cells(figure).toArray()));
            case TARGET -> {
                GivenTargets given = given(figures);
                figures.forEach(figure ->
                        staging.add(
                                Stream.concat(cells(figure).stream(), given.kept(figure).stream())
                                        .toArray()));
            }
        }
        return staging.finish(batch);
    }

    private static List<Object> cells(NewFigure figure) {
        return List.of(
                figure.unit(),
                figure.indicator(),
                figure.period().code(),
                figure.commune(),
                figure.period().range().from(),
                figure.period().range().until(),
                figure.value().stripTrailingZeros().toPlainString());
    }

    /** Which of these targets stand already because a unit above gave them. */
    public GivenTargets given(List<NewFigure> targets) {
        return GivenTargets.of(
                jdbc, targets.stream().map(NewFigure::unit).collect(Collectors.toSet()));
    }

    /** Whether anything is typed for a unit from one day to before another. */
    public boolean hasAny(Kind kind, UnitId unit, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM %s WHERE unit_id = :unit AND withdrawn_at IS NULL
                                         AND valid_from >= :from AND valid_from < :until)
                        """
                                .formatted(kind.table()))
                .param("unit", unit.value())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    public UndoCounts undo(Kind kind, UUID batch, String reason) {
        return kind.rows().undo(jdbc, batch, reason);
    }

    /**
     * Rows of units that start within the year of the day and on or before it, and for each unit
     * and indicator the last one before: what figures of that day can rest on.
     */
    public List<Figure> upTo(Kind kind, Set<UnitId> units, LocalDate yearStart, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT unit_id, indicator, period, value, recorded_at, batch_id FROM %1$s
                        WHERE unit_id = ANY(:units) AND valid_from >= :yearStart AND valid_from <= :day
                          AND withdrawn_at IS NULL
                        UNION ALL
                        (SELECT DISTINCT ON (unit_id, indicator) unit_id, indicator, period, value, recorded_at, batch_id
                         FROM %1$s
                         WHERE unit_id = ANY(:units) AND valid_from < :yearStart AND withdrawn_at IS NULL
                         ORDER BY unit_id, indicator, valid_until DESC)
                        """
                                .formatted(kind.table))
                .param("units", ids(units))
                .param("yearStart", yearStart)
                .param("day", day)
                .query(figures())
                .list();
    }

    /** Rows of these units whose days meet the period's. */
    public List<Figure> meeting(Kind kind, Collection<UnitId> units, Period period) {
        return jdbc.sql(
                        """
                        SELECT unit_id, indicator, period, value, recorded_at, batch_id FROM %s
                        WHERE unit_id = ANY(:units)
                          AND valid_from < :until AND valid_until > :from AND withdrawn_at IS NULL
                        ORDER BY unit_id, valid_from
                        """
                                .formatted(kind.table))
                .param("units", ids(units))
                .param("from", period.range().from())
                .param("until", period.range().until())
                .query(figures())
                .list();
    }

    /**
     * Withdraws a row on behalf of an act; a target that was given from above stays with who gave
     * it.
     */
    public void withdraw(Kind kind, UUID row, UUID act, String reason) {
        if (kind == Kind.TARGET) {
            GivenTargets.refuseWithdrawing(jdbc, row);
        }
        kind.rows().withdraw(jdbc, row, act, reason);
    }

    static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /** Many rows tell of few periods, so that each is read once. */
    private static RowMapper<Figure> figures() {
        Map<String, Period> periods = new HashMap<>();
        return (row, number) ->
                new Figure(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("indicator"),
                        periods.computeIfAbsent(
                                row.getString("period"), code -> Period.parse(code).orElseThrow()),
                        row.getBigDecimal("value"),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM reports.typed_figure
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM reports.target
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
