package vn.caunoi.reports.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;

/**
 * What a report asks its sources.
 *
 * @param units whose figures are wanted
 * @param days the period
 * @param months the whole months it consists of; none for a week
 * @param during which units count for them on which days of the period
 * @param areas which units count for each residential area among them
 * @param standing which units count for them on the last day
 * @param heritage units that ended before the last day, with those that took over
 */
public record Question(
        List<UnitId> units,
        DateRange days,
        List<DateRange> months,
        Coverage during,
        Coverage areas,
        Coverage standing,
        Coverage heritage) {
    public LocalDate lastDay() {
        return days.lastDay();
    }

    /** The same for one unit alone. */
    public Question only(UnitId unit) {
        return new Question(
                List.of(unit),
                days,
                months,
                during.only(unit),
                areas,
                standing.only(unit),
                heritage.only(unit));
    }

    public Set<UnitId> unitSet() {
        return Set.copyOf(units);
    }
}
