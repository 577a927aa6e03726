package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/** Who serves in the committees within a scope, and what was done with them; names only. */
@Component
class CommitteeRolls {
    private static final List<String> POSITIONS = List.of("head", "deputy_head", "member");
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final Units units;
    private final Seats seats;
    private final Committees committees;
    private final People people;
    private final ScopedTransactions transactions;
    private final Clock clock;

    CommitteeRolls(
            Units units,
            Seats seats,
            Committees committees,
            People people,
            ScopedTransactions transactions,
            Clock clock) {
        this.units = units;
        this.seats = seats;
        this.committees = committees;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The committee of one unit as it stands today, its head first. */
    List<SeatLine> seats(Scope scope, UnitId unit, Texts.Reader texts) {
        return named(scope, Set.of(unit)).stream()
                .filter(named -> named.seat().unit().equals(unit))
                .sorted(
                        Comparator.comparingInt(
                                named -> POSITIONS.indexOf(named.seat().position())))
                .map(named -> line(named, texts))
                .toList();
    }

    /** The names of the heads who serve today, by their areas. */
    Map<UnitId, String> heads(Scope scope, Set<UnitId> areas) {
        return named(scope, areas).stream()
                .filter(named -> named.seat().position().equals(POSITIONS.getFirst()))
                .collect(
                        Collectors.toUnmodifiableMap(
                                named -> named.seat().unit(),
                                Named::name,
                                (first, second) -> first));
    }

    /** What was done with the committee of one unit, newest first. */
    List<ActLine> acts(Scope scope, UnitId unit, Texts.Reader texts) {
        return committees.acts(scope.readable(), units.coverage(Set.of(unit), EVER)).stream()
                .filter(act -> act.unit().equals(unit))
                .map(act -> line(act, texts))
                .toList();
    }

    private record Named(Seats.Held seat, String name) {}

    private List<Named> named(Scope scope, Set<UnitId> of) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(
                scope.readable(),
                () -> named(seats.held(units.coverage(of, DateRange.of(today)), today)));
    }

    private List<Named> named(List<Seats.Held> held) {
        Map<PersonId, PersonDetails> details =
                people.details(held.stream().map(Seats.Held::person).collect(Collectors.toSet()));
        return held.stream()
                .flatMap(seat ->
                        Stream.ofNullable(details.get(seat.person()))
                                .map(person -> new Named(seat, person.fullName())))
                .toList();
    }

    private static SeatLine line(Named named, Texts.Reader texts) {
        Seats.Held seat = named.seat();
        return new SeatLine(
                named.name(),
                texts.get("vocabulary.position." + seat.position()),
                seat.represents()
                        .or(() ->
                                seat.seatGroup()
                                        .map(group -> texts.get("vocabulary.seat_group." + group))),
                seat.concurrentPost().map(post -> texts.get("vocabulary.concurrent_post." + post)),
                seat.from());
    }

    private static ActLine line(Committees.Act act, Texts.Reader texts) {
        return new ActLine(
                texts.get("vocabulary.committee_event." + act.event()),
                act.happenedOn(),
                act.termFrom(),
                act.termUntil(),
                act.decision(),
                act.reason());
    }
}
