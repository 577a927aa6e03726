package vn.caunoi.reports.writing.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Figures that earlier reports on paper state, as people confirmed them. */
@Repository
public class EarlierFigures {
    private static final VersionedTable FIGURES =
            new VersionedTable(
                    "reports.earlier_figure",
                    List.of("unit_id", "period", "indicator"),
                    List.of("commune_id", "value", "file_id"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    EarlierFigures(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** By indicator, for a unit and the period they tell of. */
    public Map<String, BigDecimal> of(UnitId unit, Period period) {
        return jdbc
                .sql(
                        """
                        SELECT indicator, value FROM reports.earlier_figure
                        WHERE unit_id = :unit AND period = :period AND withdrawn_at IS NULL
                        """)
                .param("unit", unit.value())
                .param("period", period.code())
                .query((row, number) ->
                        Map.entry(row.getString("indicator"), row.getBigDecimal("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes figures that a file states of a period. */
    public void take(
            UUID batch, Subject subject, Period period, UUID file, Map<String, BigDecimal> values) {
        Staging staging = FIGURES.stage(jdbc, dataSource);
        values.forEach((indicator, value) ->
                staging.add(
                        subject.unitId(),
                        period.code(),
                        indicator,
                        subject.commune(),
                        value.stripTrailingZeros().toPlainString(),
                        file));
        staging.finish(batch);
    }

    UndoCounts undo(UUID batch, String reason) {
        return FIGURES.undo(jdbc, batch, reason);
    }
}
