package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.model.ResidenceRegulation;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/**
 * Counts of comments under Regulations 124 and 213, by organisation and period: no person, no text.
 */
@Repository
public class RegulationCounts implements TakesBack, RecordHolder {
    private static final VersionedTable COUNTS =
            new VersionedTable(
                    "matters.regulation_count",
                    List.of("unit_id", "regulation", "organization", "period"),
                    List.of("commune_id", "comments", "sent_on", "answered", "answered_on"));

    private static final String COUNT =
            """
            SELECT id, version, unit_id, regulation, organization, period, comments, sent_on, answered, answered_on
            FROM matters.regulation_count WHERE withdrawn_at IS NULL AND unit_id = :commune
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    RegulationCounts(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * What one organisation was told and answered in a period.
     *
     * @param comments how many residents' comments
     * @param answered how many of them it answered
     */
    public record Count(
            UnitId commune,
            ResidenceRegulation regulation,
            String organization,
            Period period,
            int comments,
            Optional<LocalDate> sentOn,
            int answered,
            Optional<LocalDate> answeredOn) {}

    /** A count as it is kept. */
    public record Kept(UUID id, int version, Count count) {}

    /** The latest periods first. */
    public List<Kept> of(UnitId commune) {
        return jdbc.sql(
                        COUNT
                                + " ORDER BY period DESC, regulation, organization COLLATE \"vi-x-icu\"")
                .param("commune", commune.value())
                .query(RegulationCounts::kept)
                .list();
    }

    /** The version of a count; 0 where there is none. */
    public int version(Count count) {
        return jdbc.sql(
                        COUNT
                                + " AND regulation = :regulation AND organization = :organization AND period = :period")
                .param("commune", count.commune().value())
                .param("regulation", count.regulation().word())
                .param("organization", count.organization())
                .param("period", count.period().code())
                .query(RegulationCounts::kept)
                .optional()
                .map(Kept::version)
                .orElse(0);
    }

    public void put(UUID act, Count count) {
        Staging staging = COUNTS.stage(jdbc, dataSource);
        staging.add(
                count.commune(),
                count.regulation().word(),
                count.organization(),
                count.period().code(),
                count.commune(),
                count.comments(),
                count.sentOn().orElse(null),
                count.answered(),
                count.answeredOn().orElse(null));
        var unused = staging.finish(act);
    }

    public void withdraw(UUID act, UUID id, String reason) {
        COUNTS.withdraw(jdbc, id, act, reason);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(COUNTS.undo(jdbc, batch, reason));
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM matters.regulation_count
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Count(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        ResidenceRegulation.of(row.getString("regulation")).orElseThrow(),
                        row.getString("organization"),
                        Period.parse(row.getString("period")).orElseThrow(),
                        row.getInt("comments"),
                        MatterRows.day(row, "sent_on"),
                        row.getInt("answered"),
                        MatterRows.day(row, "answered_on")));
    }
}
