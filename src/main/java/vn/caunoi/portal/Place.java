package vn.caunoi.portal;

import java.util.Optional;
import java.util.Set;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;

/**
 * An area or a ward as its public pages name it.
 *
 * @param members the units whose news belong here: the area, or the ward with its areas
 * @param hotline as people dial it
 */
public record Place(
        Unit unit,
        UnitId commune,
        String wardName,
        String wardCode,
        Set<UnitId> members,
        Optional<String> hotline,
        Optional<String> hours,
        Optional<String> contact,
        Optional<String> message) {
    public Place {
        members = Set.copyOf(members);
    }

    public String path() {
        return "/kdc/" + unit.code();
    }

    /** Whether a committee of its own works here. */
    public boolean isArea() {
        return unit.level() == UnitLevel.RESIDENTIAL_AREA;
    }

    /** The number without spaces and points, for the telephone. */
    public Optional<String> dialled() {
        return hotline.map(Place::dialled);
    }

    static String dialled(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
