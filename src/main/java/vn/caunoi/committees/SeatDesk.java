package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountReplacement;
import vn.caunoi.access.Post;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.committees.CommitteeDesk.Opening;
import vn.caunoi.committees.CommitteeDesk.Seen;
import vn.caunoi.organization.EndReason;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.SeatRecords;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** Enters members, puts their seats right, ends them; each time as one act. */
@Component
class SeatDesk {
    private final CommitteeDesk desk;
    private final Members members;
    private final SeatRecords seats;
    private final AccountReplacement accounts;
    private final ScopedTransactions transactions;

    SeatDesk(
            CommitteeDesk desk,
            Members members,
            SeatRecords seats,
            AccountReplacement accounts,
            ScopedTransactions transactions) {
        this.desk = desk;
        this.members = members;
        this.seats = seats;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** All seats of a committee, as far as they may be read. */
    List<Member> all(Scope scope, Place place) {
        return transactions.read(scope.readable(), () -> members.of(place));
    }

    Member find(Scope scope, Place place, UUID id) {
        return among(all(scope, place), id);
    }

    Outcome<Member> enter(Scope scope, Place place, SeatEntry entry) {
        return desk.change(
                scope,
                place,
                opening -> {
                    Optional<PersonId> known = members.known(place, entry.person());
                    if (known.filter(person -> sits(place, person, entry.held(), Optional.empty()))
                            .isPresent()) {
                        return Outcome.wrong("hoten", "committees.wrong.already-member");
                    }
                    UUID act = opening.act("committee.member-entered");
                    PersonId person = members.enrol(act, place, entry.person());
                    seats.write(act, List.of(entry.seat(place, person, Optional.empty())));
                    return new Outcome.Done<>(act);
                });
    }

    Outcome<Member> correct(Scope scope, Place place, Seen seen, SeatEntry entry) {
        return unlessStale(
                scope,
                place,
                seen,
                (opening, before) -> {
                    Seat after =
                            entry.seat(place, before.seat().person(), before.seat().endReason());
                    if (sits(place, after.person(), after.held(), Optional.of(seen.id()))) {
                        return Outcome.wrong("tu", "committees.wrong.already-member");
                    }
                    UUID act = opening.act("committee.member-corrected");
                    members.replace(act, after.person(), withEmailOf(before, entry.person()));
                    seats.correct(act, before.kept(), after, desk.mistake());
                    return new Outcome.Done<>(act);
                });
    }

    /** Ends a seat and with it what its account may do: {@code day} is the first without it. */
    Outcome<Member> end(
            Scope scope, Place place, Seen seen, LocalDate day, Optional<EndReason> reason) {
        return unlessStale(
                scope,
                place,
                seen,
                (opening, before) -> {
                    if (!day.isAfter(before.seat().held().from())) {
                        return Outcome.wrong("tu", "committees.wrong.before-seat");
                    }
                    UUID act = opening.act("committee.member-ended");
                    seats.write(act, List.of(before.seat().ending(day, reason)));
                    Role.of(before.seat().position())
                            .ifPresent(role ->
                                    accounts.endOf(
                                            scope,
                                            act,
                                            new Post(role, place.unit().id()),
                                            day,
                                            before.seat().person()));
                    return new Outcome.Done<>(act);
                });
    }

    /** Gives a member another position from a day on; what was before stays as it was. */
    Outcome<Member> move(Scope scope, Place place, Seen seen, LocalDate day, String position) {
        return unlessStale(
                scope,
                place,
                seen,
                (opening, before) -> {
                    Seat seat = before.seat();
                    if (!day.isAfter(seat.held().from()) || !seat.isHeldOn(day)) {
                        return Outcome.wrong("tu", "committees.wrong.before-seat");
                    }
                    UUID act = opening.act("committee.member-moved");
                    seats.write(
                            act,
                            List.of(
                                    seat.ending(day, Optional.empty()),
                                    seat.continuing(day, position, seat.concurrentPost())));
                    return new Outcome.Done<>(act);
                });
    }

    Outcome<Member> withdraw(Scope scope, Place place, Seen seen, String reason) {
        return unlessStale(
                scope,
                place,
                seen,
                (opening, before) -> {
                    UUID act = opening.act("committee.member-withdrawn");
                    seats.withdraw(act, before.id(), reason);
                    return new Outcome.Done<>(act);
                });
    }

    private Outcome<Member> unlessStale(
            Scope scope,
            Place place,
            Seen seen,
            BiFunction<Opening, Member, Outcome<Member>> work) {
        return desk.change(
                scope,
                place,
                opening -> {
                    Member now = among(members.of(place), seen.id());
                    return now.version().equals(seen.version())
                            ? work.apply(opening, now)
                            : new Outcome.Stale<>(now);
                });
    }

    /** Nobody sits twice in one committee on the same day. */
    private boolean sits(Place place, PersonId person, DateRange days, Optional<UUID> except) {
        return seats.of(place.unit().id()).stream()
                .filter(kept -> except.filter(kept.id()::equals).isEmpty())
                .map(Kept::record)
                .filter(seat -> seat.person().equals(person))
                .anyMatch(seat -> seat.held().overlaps(days));
    }

    private static Member among(List<Member> all, UUID id) {
        return all.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static PersonDetails withEmailOf(Member before, PersonDetails typed) {
        return new PersonDetails(
                typed.fullName(),
                typed.birthYear(),
                typed.sex(),
                typed.phone(),
                before.person().email());
    }
}
