package vn.caunoi.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountReplacement;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.committees.CommitteeDesk.Opening;
import vn.caunoi.organization.ActRecords;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.SeatRecords;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.Texts;

/**
 * Replaces the head of a committee: the old seat ends and with it what its account may do, the new
 * one begins, and where asked the act is recorded, all together or not at all.
 */
@Component
class HeadDesk {
    private static final String RECONSTITUTED = "reconstituted";

    private final CommitteeDesk desk;
    private final Members members;
    private final SeatRecords seats;
    private final ActRecords acts;
    private final AccountReplacement accounts;
    private final Texts texts;
    private final Clock clock;

    HeadDesk(
            CommitteeDesk desk,
            Members members,
            SeatRecords seats,
            ActRecords acts,
            AccountReplacement accounts,
            Texts texts,
            Clock clock) {
        this.desk = desk;
        this.members = members;
        this.seats = seats;
        this.acts = acts;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    Outcome<Heads> replace(Scope scope, Place place, HeadChange change) {
        return desk.change(scope, place, opening -> replace(scope, place, change, opening));
    }

    private Outcome<Heads> replace(Scope scope, Place place, HeadChange change, Opening opening) {
        List<Member> all = members.of(place);
        Heads now = Heads.from(all, LocalDate.now(clock));
        if (!now.seen().equals(change.seen())) {
            return new Outcome.Stale<>(now);
        }
        List<Seat> leaving =
                Heads.from(all, change.from()).all().stream().map(Member::seat).toList();
        Optional<Seat> former =
                change.member()
                        .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                        .map(Member::seat);
        return refused(place, change, leaving, former, all)
                .orElseGet(() -> {
                    UUID act =
                            opening.act(
                                    leaving.isEmpty()
                                            ? "committee.head-entered"
                                            : "committee.head-replaced");
                    List<Seat> changed = new ArrayList<>(ended(leaving, change));
                    changed.addAll(
                            former.map(seat -> promoted(seat, change))
                                    .orElseGet(() -> arriving(act, place, change)));
                    seats.write(act, changed);
                    if (change.endsAccess()) {
                        accounts.end(
                                scope,
                                act,
                                place.headship(),
                                change.from(),
                                changed.getLast().person());
                    }
                    if (change.isReconstitution()) {
                        record(act, place, change);
                    }
                    return new Outcome.Done<>(act);
                });
    }

    private Optional<Outcome<Heads>> refused(
            Place place,
            HeadChange change,
            List<Seat> leaving,
            Optional<Seat> former,
            List<Member> all) {
        LocalDate from = change.from();
        if (leaving.stream().anyMatch(head -> !head.held().from().isBefore(from))) {
            return Optional.of(Outcome.wrong("tu", "committees.wrong.head-later"));
        }
        if (change.member().isPresent()
                && former.filter(seat -> !seat.isHead() && seat.isHeldOn(from)).isEmpty()) {
            return Optional.of(Outcome.wrong("nguoi", "committees.wrong.no-member-then"));
        }
        return change.newcomer()
                .flatMap(typed -> members.known(place, typed))
                .filter(person -> sitsFrom(all, person, from))
                .map(sitting -> Outcome.wrong("hoten", "committees.wrong.already-member"));
    }

    private static boolean sitsFrom(List<Member> all, PersonId person, LocalDate from) {
        return all.stream()
                .map(Member::seat)
                .filter(seat -> seat.person().equals(person))
                .anyMatch(seat -> seat.held().until().isAfter(from));
    }

    private static List<Seat> ended(List<Seat> leaving, HeadChange change) {
        return leaving.stream()
                .flatMap(head ->
                        change.stays()
                                ? Stream.of(
                                        head.ending(change.from(), change.reason()),
                                        head.continuing(
                                                change.from(), Seat.MEMBER, head.concurrentPost()))
                                : Stream.of(head.ending(change.from(), change.reason())))
                .toList();
    }

    /** A seat that begins on the very day only changes its position. */
    private static List<Seat> promoted(Seat seat, HeadChange change) {
        Seat head =
                seat.continuing(
                        change.from(),
                        Seat.HEAD,
                        SeatEntry.joined(
                                CommitteeWords.POSTS.stream()
                                        .filter(post ->
                                                change.posts().contains(post)
                                                        || SeatEntry.apart(seat.concurrentPost())
                                                                .contains(post))
                                        .toList()));
        return seat.held().from().equals(change.from())
                ? List.of(head)
                : List.of(seat.ending(change.from(), Optional.empty()), head);
    }

    private List<Seat> arriving(UUID act, Place place, HeadChange change) {
        PersonDetails typed = change.newcomer().orElseThrow();
        return List.of(
                new Seat(
                        place.unit().id(),
                        place.commune(),
                        members.enrol(act, place, typed),
                        DateRange.startingOn(change.from()),
                        Seat.HEAD,
                        change.group(),
                        change.represents(),
                        SeatEntry.joined(change.posts()),
                        Optional.empty()));
    }

    /** Within the term that runs; a decision of that day that stands already is left as it is. */
    private void record(UUID act, Place place, HeadChange change) {
        List<NewAct> known = acts.of(place.unit().id()).stream().map(Kept::record).toList();
        CommitteeState state = CommitteeState.of(known, change.from());
        NewAct reconstituted =
                new NewAct(
                        place.unit().id(),
                        place.commune(),
                        RECONSTITUTED,
                        change.from(),
                        state.termFrom(),
                        state.termUntil(),
                        change.decision(),
                        Optional.of(texts.in(Texts.VIETNAMESE).get("committees.history.head")));
        if (!acts.isTaken(reconstituted, act)) {
            acts.write(act, List.of(reconstituted));
        }
    }
}
