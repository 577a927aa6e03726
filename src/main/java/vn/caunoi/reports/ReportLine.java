package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.Optional;
import vn.caunoi.reports.model.Indicator;

/**
 * One figure of a report. Empty means not known, never 0.
 *
 * @param value of the period
 * @param numerator of a ratio, so that 10/10 can be shown beside 100 %
 * @param denominator of a ratio
 * @param plan what was set out to be reached
 * @param planPercent how much of it was; against a year's plan, all since 1 January counts
 * @param before the value of the same period one year earlier
 */
public record ReportLine(
        Indicator indicator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> plan,
        Optional<BigDecimal> planPercent,
        Optional<BigDecimal> before) {}
