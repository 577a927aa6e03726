package vn.caunoi.organization;

import java.util.Optional;
import vn.caunoi.calendar.DateRange;

/**
 * One version of a unit.
 *
 * @param kind free text: phường, tổ dân phố, thôn …
 * @param households number of households, where known
 * @param validity the days on which this version holds
 */
public record Unit(
        UnitId id,
        String code,
        UnitLevel level,
        String kind,
        String name,
        Optional<UnitId> parent,
        Optional<Integer> households,
        DateRange validity) {}
