package vn.caunoi.reports.board;

import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/**
 * A unit in a period, as far as somebody may know it.
 *
 * @param commune to which it belonged when the period began
 * @param writable whether figures of the period may be typed here
 */
record Place(Unit unit, UnitId commune, Period period, boolean writable) {
    UnitId id() {
        return unit.id();
    }
}
