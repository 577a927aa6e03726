package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.Optional;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Measure;

/** What is known of some days: counted, typed, planned. */
interface Ground {
    /** What was counted; empty when the measure cannot be told. */
    Optional<BigDecimal> counted(Measure measure, UnitId unit);

    /** What was typed; empty when nothing was, or not for all days. */
    Optional<BigDecimal> typed(Indicator indicator, UnitId unit);

    /** Whether anything was typed for some of the days. */
    boolean isBegun(Indicator indicator, UnitId unit);

    /** The number of areas that reach a bound, where it is known without looking at each. */
    Optional<BigDecimal> areas(Expression.AreasWhere where, UnitId unit);

    /**
     * Targets.
     *
     * @param sum of all of them
     * @param forTheseDays whether each was set for these very days, and not for the year
     */
    record Target(BigDecimal sum, boolean forTheseDays) {}

    /** Where targets are looked up. */
    interface Targets {
        Optional<Target> of(Indicator indicator, UnitId unit);
    }
}
