package vn.caunoi.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.PageFrame;

/** Draws the board of a commune's committees, or of a single one, as they stand today. */
@Component
class CommitteeBoards {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Units units;
    private final Committees committees;
    private final Seats seats;
    private final RegulationRecords regulations;
    private final People people;
    private final ScopedTransactions transactions;
    private final Clock clock;

    CommitteeBoards(
            Units units,
            Committees committees,
            Seats seats,
            RegulationRecords regulations,
            People people,
            ScopedTransactions transactions,
            Clock clock) {
        this.units = units;
        this.committees = committees;
        this.seats = seats;
        this.regulations = regulations;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is known of the areas of one unit. */
    private record Known(
            Map<UnitId, List<Committees.Act>> acts,
            Map<UnitId, List<Seats.Held>> seats,
            Set<UnitId> regulated,
            Map<PersonId, PersonDetails> people) {}

    CommitteeBoard of(Scope scope, Unit unit, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        Coverage areas =
                units.coverage(Set.of(unit.id()), DateRange.of(today))
                        .only(UnitLevel.RESIDENTIAL_AREA);
        Known known = transactions.read(scope.readable(), () -> known(scope, areas, today));
        List<BoardRow> rows =
                standing(areas.members(), today).stream()
                        .map(area -> row(area, known, today))
                        .toList();
        if (unit.level() == UnitLevel.RESIDENTIAL_AREA) {
            return new CommitteeBoard(List.of(), rows, List.of(), List.of());
        }
        List<Seats.Held> heads = heads(known.seats().values().stream().flatMap(List::stream));
        return new CommitteeBoard(
                BoardTiles.of(rows, heads, frame), rows, BoardTiles.pairs(heads, frame), List.of());
    }

    /** How each standing committee within some units stands to its term today. */
    List<TermState> terms(Scope scope, Set<UnitId> within) {
        LocalDate today = LocalDate.now(clock);
        Coverage life =
                units.coverage(
                                units.coverage(within, DateRange.of(today))
                                        .only(UnitLevel.RESIDENTIAL_AREA)
                                        .members(),
                                new DateRange(EVER, today.plusDays(1)))
                        .only(UnitLevel.RESIDENTIAL_AREA);
        return committees.acts(scope.readable(), life).stream()
                .collect(Collectors.groupingBy(Committees.Act::unit))
                .values()
                .stream()
                .map(acts -> CommitteeState.ofActs(acts, today).state())
                .toList();
    }

    private Known known(Scope scope, Coverage areas, LocalDate today) {
        List<Seats.Held> held = seats.held(areas, today);
        Coverage life =
                units.coverage(areas.members(), new DateRange(EVER, today.plusDays(1)))
                        .only(UnitLevel.RESIDENTIAL_AREA);
        return new Known(
                committees.acts(scope.readable(), life).stream()
                        .collect(Collectors.groupingBy(Committees.Act::unit)),
                held.stream().collect(Collectors.groupingBy(Seats.Held::unit)),
                regulations.begunBy(areas, today).stream()
                        .map(counted -> counted.kept().record())
                        .filter(regulation -> regulation.validity().contains(today))
                        .map(regulation -> regulation.unit())
                        .collect(Collectors.toSet()),
                people.details(
                        heads(held.stream()).stream()
                                .map(Seats.Held::person)
                                .collect(Collectors.toSet())));
    }

    private static BoardRow row(Unit area, Known known, LocalDate today) {
        List<Seats.Held> held = known.seats().getOrDefault(area.id(), List.of());
        return new BoardRow(
                area.name(),
                Place.address(area.code()),
                heads(held.stream()).stream()
                        .flatMap(head ->
                                Optional.ofNullable(known.people().get(head.person())).stream())
                        .map(PersonDetails::fullName)
                        .findFirst(),
                held.size(),
                CommitteeState.ofActs(known.acts().getOrDefault(area.id(), List.of()), today),
                known.regulated().contains(area.id()));
    }

    /** The same in figures, commune by commune. */
    CommitteeBoard fromAbove(Scope scope, Unit unit, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> communes =
                units.coverage(Set.of(unit.id()), DateRange.of(today))
                        .only(UnitLevel.COMMUNE)
                        .members();
        Coverage areas =
                units.coverage(communes, DateRange.of(today)).only(UnitLevel.RESIDENTIAL_AREA);
        Map<UnitId, Long> inPlace =
                transactions.read(
                        scope.readable(),
                        () ->
                                committees.inPlace(areas, today).stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        Committees.InPlace::of,
                                                        Collectors.counting())));
        List<Seats.Held> heads = heads(seats.held(scope.readable(), areas, today).stream());
        List<CommuneRow> rows =
                standing(communes, today).stream()
                        .map(commune ->
                                BoardTiles.commune(
                                        commune,
                                        areas.only(commune.id()).members().size(),
                                        inPlace.getOrDefault(commune.id(), 0L).intValue(),
                                        heads.stream()
                                                .filter(head -> head.of().equals(commune.id()))
                                                .toList(),
                                        frame))
                        .toList();
        return new CommitteeBoard(List.of(), List.of(), BoardTiles.pairs(heads, frame), rows);
    }

    private List<Unit> standing(Set<UnitId> ids, LocalDate today) {
        return units.versions(ids).stream()
                .filter(unit -> unit.validity().contains(today))
                .sorted(
                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    private static List<Seats.Held> heads(Stream<Seats.Held> held) {
        Predicate<Seats.Held> isHead = seat -> seat.position().equals(Seat.HEAD);
        return held.filter(isHead).toList();
    }
}
