package vn.caunoi.organization;

import java.util.List;
import java.util.Set;
import vn.caunoi.calendar.DateRange;

/**
 * How the country is divided above its residential areas over some days.
 *
 * @param places every commune, and what stands above one, with where it lies
 * @param tied communes that cannot be told apart over these days: a unit went from one to the
 *     other, or one left its records to several
 */
public record Division(List<Place> places, List<Set<UnitId>> tied) {
    public Division {
        places = List.copyOf(places);
        tied = List.copyOf(tied);
    }

    /**
     * A unit and where it lies on some days.
     *
     * @param top the uppermost unit above it, or itself
     * @param province under which it lies, or itself; the top where there is none
     */
    public record Place(
            UnitId unit, UnitLevel level, UnitId top, UnitId province, DateRange days) {}
}
