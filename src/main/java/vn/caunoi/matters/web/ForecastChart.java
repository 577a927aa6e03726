package vn.caunoi.matters.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Forecast;
import vn.caunoi.matters.model.MonthlyCounts;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.web.Chart;
import vn.caunoi.web.PageFrame;

/** The year that was and the half year to come, all topics together. */
final class ForecastChart {
    private static final int SHOWN_BEFORE = 12;
    private static final int SHOWN_AHEAD = 6;

    private ForecastChart() {}

    static Chart of(Forecast forecast, MonthlyCounts counts, PageFrame frame) {
        YearMonth last = counts.last();
        return new Chart(
                "hinh-du-bao",
                frame.text("matters.forecast.chart"),
                Chart.Kind.LINES,
                frame.text("matters.breakdown.unit"),
                months(last)
                        .map(month -> Period.containing(PeriodKind.MONTH, month.atDay(1)))
                        .map(month -> PeriodTitles.brief(frame.texts(), month))
                        .toList(),
                List.of(
                        new Chart.Series(
                                frame.text("matters.forecast.came"),
                                values(last, false, month -> counts.sum(month, 1))),
                        new Chart.Series(
                                frame.text("matters.forecast.expected"),
                                values(last, true, month -> forecast.of(month, 1).expected()))));
    }

    private static java.util.stream.Stream<YearMonth> months(YearMonth last) {
        return IntStream.rangeClosed(1 - SHOWN_BEFORE, SHOWN_AHEAD).mapToObj(last::plusMonths);
    }

    private static List<Optional<BigDecimal>> values(
            YearMonth last, boolean coming, ToIntFunction<YearMonth> value) {
        return months(last)
                .map(month ->
                        month.isAfter(last) == coming
                                ? Optional.of(BigDecimal.valueOf(value.applyAsInt(month)))
                                : Optional.<BigDecimal>empty())
                .toList();
    }
}
