package vn.caunoi.reports.indicators;

import java.util.List;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;

/**
 * A form that was put together by configuration: it stands as a part of its own, before all others,
 * where figures of its level and kind of period are typed.
 *
 * @param indicators codes, in the order of the form
 * @param validity days for which it is filled in
 */
public record Sheet(
        String code,
        String nameVi,
        String nameEn,
        PeriodKind kind,
        UnitLevel level,
        List<String> indicators,
        DateRange validity) {
    public Sheet {
        indicators = List.copyOf(indicators);
    }

    boolean isFilledIn(UnitLevel at, Period period) {
        return level == at && kind == period.kind() && validity.overlaps(period.range());
    }
}
