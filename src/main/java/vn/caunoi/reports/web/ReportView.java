package vn.caunoi.reports.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.VietnameseFormat;

/** A report as its page shows it, every number already written out. */
public record ReportView(
        String unitCode, String periodCode, String before, List<GroupView> groups) {
    /** Lines under one heading. */
    public record GroupView(String programme, List<LineView> lines) {}

    /**
     * One line.
     *
     * @param ofTheYear whether the percent is that of all since 1 January, not of the period alone
     * @param fraction numerator and denominator, 10/10; empty unless it is a ratio of counts
     */
    public record LineView(
            String code,
            String name,
            String measure,
            String value,
            String fraction,
            String plan,
            String percent,
            boolean ofTheYear,
            String before) {
        static LineView of(ReportLine line, VietnameseFormat format) {
            return new LineView(
                    line.indicator().code(),
                    line.indicator().nameVi(),
                    line.indicator().unit(),
                    shown(line, line.value(), format),
                    fraction(line, format),
                    shown(line, line.plan(), format),
                    line.planPercent().map(format::percent).orElse(""),
                    ofTheYear(line),
                    shown(line, line.before(), format));
        }

        private static boolean ofTheYear(ReportLine line) {
            Optional<BigDecimal> alone =
                    line.value()
                            .flatMap(value ->
                                    line.plan()
                                            .filter(plan -> plan.signum() != 0)
                                            .map(plan ->
                                                    value.multiply(BigDecimal.valueOf(100))
                                                            .divide(
                                                                    plan,
                                                                    2,
                                                                    RoundingMode.HALF_UP)));
            return line.indicator().time() == Indicator.Time.FLOW
                    && line.planPercent().isPresent()
                    && alone.filter(percent -> percent.compareTo(line.planPercent().get()) == 0)
                            .isEmpty();
        }

        private static String shown(
                ReportLine line, Optional<BigDecimal> value, VietnameseFormat format) {
            return value.map(line.indicator()::toShow)
                    .map(line.indicator().isPercent() ? format::percent : format::decimal)
                    .orElse("");
        }

        private static String fraction(ReportLine line, VietnameseFormat format) {
            if (!line.indicator().isPercent()
                    || line.numerator().isEmpty()
                    || line.denominator().isEmpty()) {
                return "";
            }
            return format.decimal(line.numerator().get())
                    + "/"
                    + format.decimal(line.denominator().get());
        }
    }

    static ReportView of(Report report, PageFrame frame) {
        return new ReportView(
                report.unit().code(),
                report.period().code(),
                PeriodTitles.title(frame.texts(), report.period().sameBefore()),
                report.byProgramme().entrySet().stream()
                        .map(group ->
                                new GroupView(
                                        group.getKey(),
                                        group.getValue().stream()
                                                .map(line -> LineView.of(line, frame.format()))
                                                .toList()))
                        .toList());
    }
}
