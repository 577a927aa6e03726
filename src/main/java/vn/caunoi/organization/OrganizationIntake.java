package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.storage.VersionedTable;

/** Takes in units, acts on committees and seats in batches; runs in the caller's transaction. */
@Component
public class OrganizationIntake implements RecordHolder, TakesBack {
    private static final VersionedTable UNIT_VERSIONS =
            new VersionedTable(
                    "organization.unit_version",
                    List.of("unit_id", "valid_from"),
                    List.of(
                            "valid_until",
                            "level",
                            "kind",
                            "name",
                            "parent_id",
                            "households",
                            "predecessors"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    OrganizationIntake(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** A version of a unit that comes in; its parent and predecessors have ids already. */
    public record NewUnit(Unit unit, Set<UnitId> predecessors) {}

    /** An act on a committee that comes in. */
    public record NewAct(
            UnitId unit,
            UnitId commune,
            String event,
            LocalDate happenedOn,
            Optional<LocalDate> termFrom,
            Optional<LocalDate> termUntil,
            Optional<String> decision,
            Optional<String> reason) {}

    /** A seat that comes in. */
    public record NewSeat(
            UnitId unit,
            UnitId commune,
            PersonId person,
            DateRange held,
            String position,
            Optional<String> seatGroup,
            Optional<String> represents,
            Optional<String> concurrentPost) {}

    /** The id of the unit with this code, made when there is none. */
    public UnitId identify(String code) {
        return new UnitId(
                jdbc.sql(
                                """
                                INSERT INTO organization.unit (id, code) VALUES (:id, :code)
                                ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id
                                """)
                        .param("id", Uuid7.next())
                        .param("code", code)
                        .query(UUID.class)
                        .single());
    }

    public MergeCounts units(UUID batch, List<NewUnit> units) {
        Staging staging = UNIT_VERSIONS.stage(jdbc, dataSource);
        for (NewUnit row : units) {
            Unit unit = row.unit();
            staging.add(
                    unit.id(),
                    unit.validity().from(),
                    unit.validity().until(),
                    unit.level().word(),
                    unit.kind(),
                    unit.name(),
                    unit.parent(),
                    unit.households(),
                    row.predecessors().stream().map(UnitId::value).sorted().toList());
        }
        return staging.finish(batch);
    }

    public MergeCounts acts(UUID batch, List<NewAct> acts) {
        Staging staging = CommitteeTables.ACTS.stage(jdbc, dataSource);
        for (NewAct act : acts) {
            staging.add(
                    act.unit(),
                    act.event(),
                    act.happenedOn(),
                    act.commune(),
                    act.termFrom(),
                    act.termUntil(),
                    act.decision(),
                    act.reason());
        }
        return staging.finish(batch);
    }

    public MergeCounts seats(UUID batch, List<NewSeat> seats) {
        Staging staging = CommitteeTables.IMPORTED_SEATS.stage(jdbc, dataSource);
        for (NewSeat seat : seats) {
            staging.add(
                    seat.unit(),
                    seat.person().value(),
                    seat.held().from(),
                    seat.commune(),
                    seat.held().until(),
                    seat.position(),
                    seat.seatGroup(),
                    seat.represents(),
                    seat.concurrentPost());
        }
        return staging.finish(batch);
    }

    /** Takes back the seats, acts and regulations of a batch. */
    public UndoCounts undoCommittees(UUID batch, String reason) {
        return CommitteeTables.SEATS
                .undo(jdbc, batch, reason)
                .plus(CommitteeTables.ACTS.undo(jdbc, batch, reason))
                .plus(CommitteeTables.REGULATIONS.undo(jdbc, batch, reason));
    }

    /** Takes back the units of a batch. */
    public UndoCounts undoUnits(UUID batch, String reason) {
        return UNIT_VERSIONS.undo(jdbc, batch, reason);
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM organization.seat
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM organization.committee_event
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM organization.regulation
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", Units.ids(units))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(undoCommittees(batch, reason).plus(undoUnits(batch, reason)));
    }
}
