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
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Staging;

/** Seats of a committee through all times, kept one by one. */
@Component
public final class SeatRecords extends KeptRecords<Seat> {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    SeatRecords(JdbcClient jdbc, DataSource dataSource) {
        super(CommitteeTables.SEATS, jdbc);
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    private record Key(UnitId unit, PersonId person, LocalDate from) {}

    /**
     * Whoever changes the committee of this unit waits here until the one before is through, so
     * that two changes never make two heads.
     */
    public void holdStill(UnitId unit) {
        jdbc.sql("SELECT id FROM organization.unit WHERE id = :unit FOR NO KEY UPDATE")
                .param("unit", unit.value())
                .query(UUID.class)
                .single();
    }

    @Override
    public List<Kept<Seat>> of(UnitId unit) {
        return jdbc.sql(
                        """
                        SELECT id, version, unit_id, commune_id, person_id, held_from,
                               nullif(held_until, 'infinity') AS held_until, position, seat_group,
                               represents, concurrent_post, end_reason
                        FROM organization.seat
                        WHERE unit_id = :unit AND withdrawn_at IS NULL
                        ORDER BY array_position(ARRAY['head', 'deputy_head', 'member'], position),
                                 held_from, id
                        """)
                .param("unit", unit.value())
                .query(SeatRecords::seat)
                .list();
    }

    @Override
    public void write(UUID batch, List<Seat> seats) {
        Staging staging = CommitteeTables.SEATS.stage(jdbc, dataSource);
        for (Seat seat : seats) {
            staging.add(
                    seat.unit(),
                    seat.person().value(),
                    seat.held().from(),
                    seat.commune(),
                    seat.held().until(),
                    seat.position(),
                    seat.seatGroup(),
                    seat.represents(),
                    seat.concurrentPost(),
                    seat.endReason().map(EndReason::word));
        }
        staging.finish(batch);
    }

    @Override
    Object key(Seat seat) {
        return new Key(seat.unit(), seat.person(), seat.held().from());
    }

    @Override
    UnitId unit(Seat seat) {
        return seat.unit();
    }

    private static Kept<Seat> seat(ResultSet row, int number) throws SQLException {
        return new Kept<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Seat(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new DateRange(
                                row.getObject("held_from", LocalDate.class),
                                Optional.ofNullable(row.getObject("held_until", LocalDate.class))
                                        .orElse(DateRange.FOREVER)),
                        row.getString("position"),
                        Optional.ofNullable(row.getString("seat_group")),
                        Optional.ofNullable(row.getString("represents")),
                        Optional.ofNullable(row.getString("concurrent_post")),
                        Optional.ofNullable(row.getString("end_reason")).flatMap(EndReason::of)));
    }
}
