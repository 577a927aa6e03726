package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.caunoi.calendar.DateRange;

/** Invents who sits in the committees, and remembers it. */
final class Roster {
    private static final int FEWEST = 8;
    private static final int MOST = 12;
    private static final int GOING_ON = 6;
    private static final int BORN_FROM = 1948;
    private static final int BORN_UNTIL = 1991;
    private static final double WOMEN = 0.38;

    private final Timeline timeline;
    private final SeatPlan plan;
    private final InventedNames names;
    private final RandomGenerator random;
    private final List<Seat> seats = new ArrayList<>();

    Roster(
            Timeline timeline,
            Areas areas,
            Words words,
            InventedNames names,
            RandomGenerator random) {
        this.timeline = timeline;
        this.plan = SeatPlan.of(words);
        this.names = names;
        this.random = random;
        areas.all().forEach(this::fill);
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    int sizeOn(Area area, LocalDate day) {
        return (int)
                seats.stream()
                        .filter(seat -> isOf(area, seat) && seat.held().contains(day))
                        .count();
    }

    /** Areas that were merged come first, so that their members can go on in the new one. */
    private void fill(Area area) {
        DateRange held =
                new DateRange(CommitteeRows.inOfficeSince(area, timeline), area.life().until());
        int size = random.nextInt(FEWEST, MOST + 1);
        List<Seat.Occupant> known = known(area);
        for (int place = 0; place < size; place++) {
            Seat.Occupant occupant = place < known.size() ? known.get(place) : somebody(place);
            seats.add(plan.seat(area, place, occupant, held));
        }
        if (area.number() == CommitteeRows.RECONSTITUTED) {
            replaceHead(area);
        }
    }

    private List<Seat.Occupant> known(Area area) {
        if (area.number() != Areas.MERGER) {
            return List.of();
        }
        // In turns from each: one head leads on, the other becomes the deputy.
        List<List<Seat.Occupant>> before =
                Areas.MERGED.stream().map(number -> occupants(Areas.code(number))).toList();
        List<Seat.Occupant> known = new ArrayList<>();
        for (int place = 0; place < GOING_ON; place++) {
            known.add(before.get(place % before.size()).get(place == 1 ? 0 : place));
        }
        return known;
    }

    private List<Seat.Occupant> occupants(String code) {
        return seats.stream()
                .filter(seat -> seat.area().code().equals(code))
                .map(Seat::occupant)
                .toList();
    }

    private void replaceHead(Area area) {
        LocalDate day = timeline.reconstitution();
        int head =
                seats.indexOf(
                        seats.stream().filter(seat -> isOf(area, seat)).findFirst().orElseThrow());
        seats.set(head, seats.get(head).until(day));
        seats.add(plan.seat(area, 0, somebody(0), DateRange.startingOn(day)));
    }

    private Seat.Occupant somebody(int place) {
        Optional<Branch> branch = plan.branch(place);
        int from = branch.map(Branch::bornFrom).orElse(BORN_FROM);
        int until = branch.map(Branch::bornUntil).orElse(BORN_UNTIL);
        boolean woman = random.nextDouble() < WOMEN || branch.filter(Branch::ofWomen).isPresent();
        int born = random.nextInt(from, until);
        return new Seat.Occupant(woman ? names.woman() : names.man(), born, woman);
    }

    private static boolean isOf(Area area, Seat seat) {
        return seat.area().equals(area);
    }
}
