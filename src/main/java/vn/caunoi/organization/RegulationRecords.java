package vn.caunoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.storage.Staging;

/** Working regulations of committees, kept one by one. */
@Component
public final class RegulationRecords extends KeptRecords<Regulation> {
    private static final String COLUMNS =
            """
            r.id, r.version, r.unit_id, r.commune_id, r.number, r.adopted_on, r.issued_by,
            r.valid_from, nullif(r.valid_until, 'infinity') AS valid_until
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    RegulationRecords(JdbcClient jdbc, DataSource dataSource) {
        super(CommitteeTables.REGULATIONS, jdbc);
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    private record Key(UnitId unit, String number) {}

    /** A regulation of a unit that counts for {@code of}. */
    public record Counted(UnitId of, Kept<Regulation> kept) {}

    /** Newest first. */
    @Override
    public List<Kept<Regulation>> of(UnitId unit) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + """
                                FROM organization.regulation r
                                WHERE r.unit_id = :unit AND r.withdrawn_at IS NULL
                                ORDER BY r.valid_from DESC, r.id DESC
                                """)
                .param("unit", unit.value())
                .query(RegulationRecords::regulation)
                .list();
    }

    /**
     * Regulations of units that belong to the coverage on a day and that were in force on that day
     * or before it, within the running transaction's reach; oldest first.
     */
    public List<Counted> begunBy(Coverage coverage, LocalDate day) {
        return Committees.withCoverage(
                        jdbc.sql(
                                "SELECT DISTINCT c.of_id, "
                                        + COLUMNS
                                        + """
                                        FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                                 AS c(of_id, unit_id, valid_from, valid_until)
                                        JOIN organization.regulation r
                                          ON r.unit_id = c.unit_id AND r.withdrawn_at IS NULL
                                        WHERE c.valid_from <= :day AND c.valid_until > :day
                                          AND r.valid_from <= :day
                                        ORDER BY r.valid_from, r.id
                                        """),
                        coverage)
                .param("day", day)
                .query((row, number) ->
                        new Counted(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                regulation(row, number)))
                .list();
    }

    @Override
    public void write(UUID batch, List<Regulation> regulations) {
        Staging staging = CommitteeTables.REGULATIONS.stage(jdbc, dataSource);
        for (Regulation regulation : regulations) {
            staging.add(
                    regulation.unit(),
                    regulation.number(),
                    regulation.commune(),
                    regulation.adoptedOn(),
                    regulation.issuedBy(),
                    regulation.validity().from(),
                    regulation.validity().until());
        }
        staging.finish(batch);
    }

    @Override
    Object key(Regulation regulation) {
        return new Key(regulation.unit(), regulation.number());
    }

    @Override
    UnitId unit(Regulation regulation) {
        return regulation.unit();
    }

    private static Kept<Regulation> regulation(ResultSet row, int number) throws SQLException {
        return new Kept<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Regulation(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        row.getString("number"),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getString("issued_by"),
                        new DateRange(
                                row.getObject("valid_from", LocalDate.class),
                                Optional.ofNullable(row.getObject("valid_until", LocalDate.class))
                                        .orElse(DateRange.FOREVER))));
    }
}
