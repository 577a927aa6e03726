package vn.caunoi.reports;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.spi.Entry;

/**
 * Where a figure comes from.
 *
 * @param line the figure itself
 * @param parts the other indicators it rests on, with their values
 * @param entries the records behind it that the reader may see
 * @param typed what was typed, where, when, by which account
 * @param below what the units directly below say; of a province or the nation, whose records stand
 *     there
 * @param above the units above, uppermost first, whose figures the reader may see
 */
public record Explanation(
        Unit unit,
        Period period,
        ReportLine line,
        List<ReportLine> parts,
        List<Entry> entries,
        List<TypedEntry> typed,
        List<UnitValue> below,
        List<Unit> above) {
    /** What one unit says. */
    public record UnitValue(Unit unit, Optional<BigDecimal> value) {}

    /** A typed figure or target behind the value. */
    public record TypedEntry(
            UnitId unit,
            Period period,
            BigDecimal value,
            OffsetDateTime at,
            Optional<String> account) {}
}
