package vn.caunoi.matters.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Forecast;
import vn.caunoi.matters.model.Forecast.Expected;

/**
 * A forecast at the times people plan for.
 *
 * @param rows topics with what to expect at each time
 * @param total the same of all topics
 */
record ForecastTable(List<Period> times, List<Row> rows, List<Expected> total) {
    private static final int MONTHS = 3;

    ForecastTable {
        times = List.copyOf(times);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
    }

    /** A topic. */
    record Row(String topic, List<Expected> expected) {
        Row {
            expected = List.copyOf(expected);
        }
    }

    /** The month that runs and the next two. */
    static ForecastTable months(Forecast forecast, YearMonth last) {
        return of(
                forecast,
                Stream.iterate(
                                Period.containing(PeriodKind.MONTH, last.plusMonths(1).atDay(1)),
                                Period::next)
                        .limit(MONTHS)
                        .toList());
    }

    /** The next two quarters, none of which has begun. */
    static ForecastTable quarters(Forecast forecast, YearMonth last) {
        Period running = Period.containing(PeriodKind.QUARTER, last.plusMonths(1).atDay(1));
        return of(forecast, List.of(running.next(), running.next().next()));
    }

    private static ForecastTable of(Forecast forecast, List<Period> times) {
        return new ForecastTable(
                times,
                forecast.topics().stream()
                        .map(topic ->
                                new Row(
                                        topic,
                                        times.stream()
                                                .map(time ->
                                                        forecast.of(
                                                                topic, first(time), months(time)))
                                                .toList()))
                        .toList(),
                times.stream().map(time -> forecast.of(first(time), months(time))).toList());
    }

    private static YearMonth first(Period time) {
        return YearMonth.from(time.from());
    }

    private static int months(Period time) {
        return time.kind() == PeriodKind.MONTH ? 1 : 3;
    }
}
