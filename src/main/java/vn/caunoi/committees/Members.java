package vn.caunoi.committees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.SeatRecords;
import vn.caunoi.people.Abode;
import vn.caunoi.people.NewPerson;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;

/** Seats of a committee with the names behind them; works in the caller's transaction. */
@Component
class Members {
    private final SeatRecords seats;
    private final People people;

    Members(SeatRecords seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    /** All who ever held a seat here, head first; who was erased is left out. */
    List<Member> of(Place place) {
        List<Kept<Seat>> kept = seats.of(place.unit().id());
        Map<PersonId, PersonDetails> details =
                people.details(
                        kept.stream()
                                .map(seat -> seat.record().person())
                                .collect(Collectors.toSet()));
        return kept.stream()
                .flatMap(seat ->
                        Stream.ofNullable(details.get(seat.record().person()))
                                .map(person -> new Member(seat, person)))
                .toList();
    }

    /** The person of this area with that name and year of birth, entered when not known yet. */
    PersonId enrol(UUID act, Place place, PersonDetails typed) {
        Abode abode = abode(place);
        Optional<PersonId> known = people.identify(abode, typed.fullName(), typed.birthYear());
        known.ifPresent(person -> correct(act, person, typed));
        return known.orElseGet(() ->
                people.addAll(List.of(new NewPerson(abode, typed)), Optional.of(act)).getFirst());
    }

    /** The person that {@link #enrol} would find. */
    Optional<PersonId> known(Place place, PersonDetails typed) {
        return people.identify(abode(place), typed.fullName(), typed.birthYear());
    }

    /** What was left empty stays as it is known. */
    private void correct(UUID act, PersonId person, PersonDetails typed) {
        Optional.ofNullable(people.details(Set.of(person)).get(person))
                .ifPresent(before ->
                        people.correct(
                                person,
                                new PersonDetails(
                                        typed.fullName(),
                                        typed.birthYear(),
                                        typed.sex() == Sex.NOT_STATED ? before.sex() : typed.sex(),
                                        typed.phone().or(before::phone),
                                        before.email()),
                                Optional.of(act)));
    }

    /** Puts the details right, as they were typed. */
    void replace(UUID act, PersonId person, PersonDetails details) {
        people.correct(person, details, Optional.of(act));
    }

    private static Abode abode(Place place) {
        return new Abode(place.commune().value(), place.unit().id().value());
    }
}
