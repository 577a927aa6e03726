package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Puts movements into words; names of members come from module people, within the scope. */
@Component
public class MovementView {
    private final Units units;
    private final Seats seats;
    private final People people;
    private final ScopedTransactions transactions;

    MovementView(Units units, Seats seats, People people, ScopedTransactions transactions) {
        this.units = units;
        this.seats = seats;
        this.people = people;
        this.transactions = transactions;
    }

    /** One movement in a list. */
    public record Line(UUID id, String name, String days, Tone tone, String state) {}

    /**
     * An area in a movement.
     *
     * @param registered day of its registration, "" before
     * @param mayWrite whether the reader registers for it
     */
    public record AreaLine(
            String code,
            String name,
            String registered,
            String commitment,
            String result,
            boolean mayWrite) {}

    /** A proposal for an award. */
    public record ProposalLine(String day, String who, String award, String reason) {}

    /**
     * A movement as its page shows it.
     *
     * @param candidates committees and members who may be proposed; empty for readers
     */
    public record Whole(
            UUID id,
            Movement movement,
            String days,
            String reviewed,
            List<AreaLine> areas,
            List<ProposalLine> proposals,
            List<Choice> candidates,
            boolean mayKeep) {}

    List<Line> lines(List<Movement.Kept> kept, LocalDate today, PageFrame frame) {
        return kept.stream()
                .map(one ->
                        new Line(
                                one.id(),
                                one.movement().name(),
                                days(one.movement().days(), frame),
                                isOver(one, today) ? Tone.DONE : Tone.INFO,
                                frame.text(
                                        isOver(one, today)
                                                ? "evaluation.movement.over"
                                                : "evaluation.movement.running")))
                .toList();
    }

    private static boolean isOver(Movement.Kept kept, LocalDate today) {
        return !kept.movement().days().until().isAfter(today);
    }

    Whole of(Scope scope, MovementDesk.Whole whole, LocalDate today, PageFrame frame) {
        Movement movement = whole.kept().movement();
        List<Unit> areas =
                latest(movement.areas()).stream()
                        .filter(area -> scope.mayRead(movement.commune(), area.id()))
                        .toList();
        return new Whole(
                whole.kept().id(),
                movement,
                days(movement.days(), frame),
                movement.reviewedOn().map(frame.format()::date).orElse(""),
                areas.stream().map(area -> line(scope, whole, area, frame)).toList(),
                proposals(scope, whole, frame),
                candidates(scope, movement, areas, today, frame),
                MovementDesk.mayKeep(scope, movement));
    }

    private static AreaLine line(
            Scope scope, MovementDesk.Whole whole, Unit area, PageFrame frame) {
        Optional<Movement.Registration> registered =
                whole.registrations().stream()
                        .filter(one -> one.unit().equals(area.id()))
                        .findFirst();
        return new AreaLine(
                area.code(),
                area.name(),
                registered.map(one -> frame.format().date(one.registeredOn())).orElse(""),
                registered.map(Movement.Registration::commitment).orElse(""),
                registered.flatMap(Movement.Registration::result).orElse(""),
                scope.mayWrite(whole.kept().movement().commune(), area.id()));
    }

    private List<ProposalLine> proposals(Scope scope, MovementDesk.Whole whole, PageFrame frame) {
        Map<PersonId, String> names =
                names(
                        scope,
                        whole.proposals().stream()
                                .flatMap(one -> one.person().stream())
                                .collect(Collectors.toSet()));
        Map<UnitId, String> places =
                latest(whole.proposals().stream().map(Movement.Proposal::unit).toList()).stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
        return whole.proposals().stream()
                .map(one -> {
                    String place =
                            frame.text(
                                    "evaluation.committee-of", places.getOrDefault(one.unit(), ""));
                    return new ProposalLine(
                            frame.format().date(one.proposedOn()),
                            one.person()
                                    .map(person -> names.getOrDefault(person, "") + ", " + place)
                                    .orElse(place),
                            one.award(),
                            one.reason());
                })
                .toList();
    }

    /** The committee of each area first, then its members of today. */
    private List<Choice> candidates(
            Scope scope, Movement movement, List<Unit> areas, LocalDate today, PageFrame frame) {
        List<Choice> choices = new ArrayList<>();
        List<Unit> own =
                areas.stream()
                        .filter(area -> scope.mayWrite(movement.commune(), area.id()))
                        .toList();
        if (own.isEmpty()) {
            return choices;
        }
        List<Seats.Held> held =
                seats.held(
                        scope.readable(),
                        units.coverage(own.stream().map(Unit::id).toList(), DateRange.of(today)),
                        today);
        Map<PersonId, String> names =
                names(scope, held.stream().map(Seats.Held::person).collect(Collectors.toSet()));
        for (Unit area : own) {
            String committee = frame.text("evaluation.committee-of", area.name());
            choices.add(new Choice(area.code(), committee));
            held.stream()
                    .filter(seat -> seat.unit().equals(area.id()))
                    .forEach(seat ->
                            choices.add(
                                    new Choice(
                                            area.code() + "|" + seat.person(),
                                            names.getOrDefault(seat.person(), "")
                                                    + ", "
                                                    + committee)));
        }
        return choices;
    }

    private Map<PersonId, String> names(Scope scope, Set<PersonId> persons) {
        Map<PersonId, PersonDetails> details =
                transactions.read(scope.readable(), () -> people.details(persons));
        return details.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().fullName()));
    }

    private List<Unit> latest(Collection<UnitId> ids) {
        Map<UnitId, Unit> latest =
                units.versions(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        Unit::id, unit -> unit, (earlier, later) -> later));
        return latest.values().stream()
                .sorted(
                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    private static String days(DateRange days, PageFrame frame) {
        if (days.isOpen()) {
            return frame.text("evaluation.movement.days.open", frame.format().date(days.from()));
        }
        return frame.text(
                "evaluation.movement.days",
                frame.format().date(days.from()),
                frame.format().date(days.lastDay()));
    }
}
