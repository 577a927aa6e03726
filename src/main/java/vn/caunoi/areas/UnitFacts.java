package vn.caunoi.areas;

import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;

/**
 * What anybody may know of a unit.
 *
 * @param kind what it calls itself: phường, tổ dân phố
 * @param level where it stands in the tree, in words
 * @param standing from its first day to its last
 * @param above from the top down to its parent
 * @param below what stands directly below it today
 */
public record UnitFacts(
        String name,
        String kind,
        String level,
        DateRange standing,
        Optional<Integer> households,
        Optional<Integer> householdsOfAreas,
        List<UnitLink> above,
        List<UnitLink> below,
        List<History> before,
        List<History> after) {
    public UnitFacts {
        above = List.copyOf(above);
        below = List.copyOf(below);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
