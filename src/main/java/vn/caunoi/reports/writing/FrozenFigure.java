package vn.caunoi.reports.writing;

import java.math.BigDecimal;
import java.util.Optional;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportLine;

/**
 * A figure as it was sent, with the name and measure it had then.
 *
 * @param planPercent how much of the plan was reached
 */
public record FrozenFigure(
        String code,
        String name,
        String measure,
        String programme,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> plan,
        Optional<BigDecimal> planPercent,
        Optional<BigDecimal> before) {

    /** All figures of which something is known. */
    public static java.util.List<FrozenFigure> of(Report report) {
        return report.byProgramme().values().stream()
                .flatMap(lines -> lines.stream().map(FrozenFigure::of))
                .toList();
    }

    private static FrozenFigure of(ReportLine line) {
        return new FrozenFigure(
                line.indicator().code(),
                line.indicator().nameVi(),
                line.indicator().unit(),
                line.indicator().programme(),
                line.value(),
                line.numerator(),
                line.denominator(),
                line.plan(),
                line.planPercent(),
                line.before());
    }

    public boolean measuredInPercent() {
        return measure.equals("%");
    }
}
