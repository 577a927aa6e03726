package vn.caunoi.reports.writing;

import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;

/**
 * The report that is written: of which unit, for which period.
 *
 * @param commune the commune in which the unit lies; a unit above communes stands for itself
 */
public record Subject(Unit unit, UnitId commune, Period period) {
    public UnitId unitId() {
        return unit.id();
    }

    /** Where its page is. */
    public String path() {
        return "/bao-cao/" + unit.code() + "/" + period.code();
    }

    /** An area is no level of the Front: it confirms its records, its commune sends the report. */
    public boolean isSent() {
        return unit.level().compareTo(UnitLevel.COMMUNE) <= 0;
    }
}
