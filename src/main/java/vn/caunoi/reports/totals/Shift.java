package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/**
 * By how much typed figures of a commune changed for one period.
 *
 * @param notes the rows it was read from
 * @param amounts by indicator; none when the totals of the period itself have taken it up, and only
 *     figures since 1 January and of longer periods are still to be worked out anew
 * @param numbers how many more figures there are
 */
record Shift(
        List<UUID> notes,
        UnitId commune,
        Period period,
        Map<String, BigDecimal> amounts,
        Map<String, BigDecimal> numbers) {
    boolean isTakenUp() {
        return amounts.isEmpty();
    }

    /** Whether figures of a period rest on it. */
    boolean concerns(Period kept) {
        return !period.range().from().isAfter(kept.lastDay());
    }

    Parts parts() {
        Map<String, BigDecimal> parts = new HashMap<>();
        amounts.forEach((code, amount) -> parts.put(PartName.typed(code, false), amount));
        numbers.forEach((code, number) -> parts.put(PartName.rows(code, false), number));
        return Parts.NONE.plus(new Parts(parts));
    }
}
