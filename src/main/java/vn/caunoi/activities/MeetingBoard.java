package vn.caunoi.activities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** In which months the committees held their regular meeting. */
@Component
public class MeetingBoard {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    MeetingBoard(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The months with a meeting, per unit of the coverage, as far as the scope reaches. */
    public Map<UnitId, Set<YearMonth>> metMonths(Scope scope, Coverage coverage, DateRange days) {
        return transactions.read(scope.readable(), () -> metMonths(coverage, days));
    }

    private Map<UnitId, Set<YearMonth>> metMonths(Coverage coverage, DateRange days) {
        return ActivityQueries.withCoverage(
                        jdbc.sql(
                                """
                                SELECT DISTINCT p.unit_id,
                                                date_trunc('month', p.held_on)::date AS month
                                FROM unnest(:ofs::uuid[], :units::uuid[],
                                            :froms::date[], :untils::date[])
                                         AS c(of_id, unit_id, valid_from, valid_until)
                                JOIN activities.activity_place p
                                  ON p.unit_id = c.unit_id
                                  AND p.held_on >= c.valid_from
                                  AND p.held_on < c.valid_until
                                JOIN activities.activity a ON a.id = p.activity_id
                                WHERE a.kind = 'committee_meeting' AND a.withdrawn_at IS NULL
                                  AND p.held_on >= :from AND p.held_on < :until
                                """),
                        coverage)
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        new Met(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                YearMonth.from(row.getObject("month", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Met::unit, mapping(Met::month, toUnmodifiableSet())));
    }

    private record Met(UnitId unit, YearMonth month) {}
}
