package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.MonthlyCounts;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.web.NotFound;

/**
 * What residents raised, counted by month and topic, for those who see a unit's totals and perhaps
 * no matter. Of communes and what stands above them, never of an area, a committee or a person.
 */
@Repository
public class MonthlyMatters {
    /** By day: months would be worked out for each matter, days are summed up by few additions. */
    private static final String COUNTED =
            """
            SELECT m.raised_on, coalesce(m.topic, '') AS topic, count(*)::integer AS matters
            FROM matters.matter m
            WHERE m.raised_on >= :from AND m.raised_on < :until AND m.withdrawn_at IS NULL
              AND NOT m.sealed AND m.state <> 'stub'
              AND coalesce(m.kind, '') IN ('', 'petition', 'reflection', 'voter_petition', 'place_observation')
              %s
            GROUP BY m.raised_on, m.topic
            """;

    private final JdbcClient jdbc;
    private final SystemTransactions system;
    private final Units units;

    MonthlyMatters(JdbcClient jdbc, SystemTransactions system, Units units) {
        this.jdbc = jdbc;
        this.system = system;
        this.units = units;
    }

    /**
     * Of a unit as it stands on a day, and of units it took over, in months that are over by then.
     */
    public MonthlyCounts of(Scope scope, Unit unit, LocalDate today, int months) {
        if (!scope.maySeeTotals(unit.id(), unit.id()) || !counts(unit)) {
            throw new NotFound();
        }
        YearMonth last = YearMonth.from(today).minusMonths(1);
        DateRange days =
                new DateRange(last.minusMonths(months - 1L).atDay(1), last.plusMonths(1).atDay(1));
        return MonthlyCounts.of(
                system.run(() ->
                        unit.level() == UnitLevel.NATION ? all(days) : within(unit, today, days)),
                last);
    }

    private static boolean counts(Unit unit) {
        return switch (unit.level()) {
            case NATION, PROVINCE, COMMUNE -> true;
            case DISTRICT, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> false;
        };
    }

    private List<MonthlyCounts.Count> all(DateRange days) {
        return bound("", days).query(MonthlyMatters::count).list();
    }

    private List<MonthlyCounts.Count> within(Unit unit, LocalDate today, DateRange days) {
        return bound("AND m.commune_id = ANY(:communes)", days)
                .param("communes", communes(unit, today))
                .query(MonthlyMatters::count)
                .list();
    }

    /** Matters lie with communes, a few with the unit above itself. */
    private UUID[] communes(Unit unit, LocalDate today) {
        Coverage standing = units.coverage(List.of(unit.id()), DateRange.of(today));
        Coverage communes =
                new Coverage(
                        standing.spans().stream()
                                .filter(span -> span.level().compareTo(UnitLevel.COMMUNE) <= 0)
                                .toList());
        return Stream.of(communes, units.heritage(communes, today))
                .map(Coverage::members)
                .flatMap(Collection::stream)
                .map(UnitId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    private JdbcClient.StatementSpec bound(String where, DateRange days) {
        return jdbc.sql(COUNTED.formatted(where))
                .param("from", days.from())
                .param("until", days.until());
    }

    private static MonthlyCounts.Count count(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new MonthlyCounts.Count(
                YearMonth.from(row.getObject("raised_on", LocalDate.class)),
                row.getString("topic"),
                row.getInt("matters"));
    }
}
