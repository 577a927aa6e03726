package vn.caunoi.reports.cascade;

import java.time.LocalDate;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.model.TargetTime;

/**
 * A unit and a time for which it has targets, as far as somebody may know it.
 *
 * @param commune in which the unit lies; itself where it lies in none
 * @param day on which units are looked at
 * @param writable whether this person sets targets for the unit, and gives them to those below
 */
public record TargetPlace(
        Unit unit, UnitId commune, TargetTime time, LocalDate day, boolean writable) {
    public UnitId id() {
        return unit.id();
    }
}
