package vn.caunoi.demonstration;

import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;

/** Which seats a committee has: head, deputy, one for each branch, then people held in esteem. */
record SeatPlan(List<Branch> branches, String typical) {
    private static final int FIRST_BRANCH = 2;

    static SeatPlan of(Words words) {
        return new SeatPlan(Branch.all(), words.one("represents.typical"));
    }

    /** The seat at a place of the order of seats, the head first. */
    Seat seat(Area area, int place, Seat.Occupant occupant, DateRange held) {
        return switch (place) {
            case 0 ->
                    new Seat(
                            area,
                            occupant,
                            "head",
                            "party_cell",
                            Optional.empty(),
                            post(area),
                            held);
            case 1 -> plain(area, occupant, "deputy_head", "commune_front", held);
            default ->
                    branch(place)
                            .map(at -> representing(area, occupant, "branch", at.name(), held))
                            .orElseGet(
                                    () -> representing(area, occupant, "typical", typical, held));
        };
    }

    /** The branch that has the seat at this place. */
    Optional<Branch> branch(int place) {
        int index = place - FIRST_BRANCH;
        return index >= 0 && index < branches.size()
                ? Optional.of(branches.get(index))
                : Optional.empty();
    }

    /** Of most heads, what else they are at their area. */
    private static Optional<String> post(Area area) {
        return switch (area.number() % 4) {
            case 0 -> Optional.of("cell_secretary");
            case 1 -> Optional.of("deputy_cell_secretary");
            case 2 -> Optional.of("area_head");
            default -> Optional.empty();
        };
    }

    private static Seat plain(
            Area area, Seat.Occupant occupant, String position, String group, DateRange held) {
        return new Seat(area, occupant, position, group, Optional.empty(), Optional.empty(), held);
    }

    private static Seat representing(
            Area area, Seat.Occupant occupant, String group, String represents, DateRange held) {
        return new Seat(
                area, occupant, "member", group, Optional.of(represents), Optional.empty(), held);
    }
}
