package vn.caunoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** Seats in committees and who holds them. */
@Component
public class Seats {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    Seats(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * A seat held on the day asked for.
     *
     * @param of the unit for which it counts
     * @param concurrentPost another post at the residential area, as a code word
     */
    public record Held(
            UnitId of,
            UnitId unit,
            PersonId person,
            String position,
            Optional<String> seatGroup,
            Optional<String> represents,
            Optional<String> concurrentPost,
            LocalDate from) {}

    /**
     * Seats held on a day at units of the coverage, within the running transaction's reach; not
     * those of a committee that is dissolved on that day.
     */
    public List<Held> held(Coverage coverage, LocalDate day) {
        return Committees.withCoverage(
                        jdbc.sql(
                                """
                                SELECT DISTINCT c.of_id, s.unit_id, s.person_id, s.position, s.seat_group, s.represents,
                                       s.concurrent_post, s.held_from, s.id
                                FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                         AS c(of_id, unit_id, valid_from, valid_until)
                                JOIN organization.seat s ON s.unit_id = c.unit_id AND s.withdrawn_at IS NULL
                                LEFT JOIN LATERAL (
                                    SELECT e.event FROM organization.committee_event e
                                    WHERE e.unit_id = c.unit_id AND e.happened_on <= :day AND e.withdrawn_at IS NULL
                                    ORDER BY e.happened_on DESC, e.event = 'dissolved' LIMIT 1
                                ) last ON true
                                WHERE c.valid_from <= :day AND c.valid_until > :day
                                  AND s.held_from <= :day AND s.held_until > :day
                                  AND last.event IS DISTINCT FROM 'dissolved'
                                ORDER BY s.unit_id, s.position, s.held_from, s.id
                                """),
                        coverage)
                .param("day", day)
                .query(Seats::held)
                .list();
    }

    /** The same as far as a reach goes. */
    public List<Held> held(Reach reach, Coverage coverage, LocalDate day) {
        return transactions.read(reach, () -> held(coverage, day));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new UnitId(row.getObject("of_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("position"),
                Optional.ofNullable(row.getString("seat_group")),
                Optional.ofNullable(row.getString("represents")),
                Optional.ofNullable(row.getString("concurrent_post")),
                row.getObject("held_from", LocalDate.class));
    }
}
