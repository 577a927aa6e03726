package vn.caunoi.funds.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.store.LedgerQueries;
import vn.caunoi.funds.store.LedgerQueries.MonthSum;
import vn.caunoi.organization.Coverage;
import vn.caunoi.web.Chart;
import vn.caunoi.web.PageFrame;

/** Receipts and payments of the last two years, month by month, as bars. */
@Component
class LedgerChart {
    private static final int MONTHS = 24;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final LedgerQueries ledger;
    private final Clock clock;

    LedgerChart(LedgerQueries ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Empty while nothing moved in those months. */
    Optional<Chart> of(Scope scope, Coverage coverage, Optional<String> fund, PageFrame frame) {
        YearMonth first = YearMonth.from(LocalDate.now(clock)).minusMonths(MONTHS - 1);
        List<YearMonth> months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        List<MonthSum> sums = ledger.months(scope, coverage, fund, first.atDay(1));
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(
                                "thu-chi",
                                frame.text("funds.chart.title"),
                                Chart.Kind.BARS,
                                frame.text("funds.chart.measure"),
                                months.stream()
                                        .map(month -> month.getMonthValue() + "/" + month.getYear())
                                        .toList(),
                                List.of(
                                        series(Direction.RECEIPT, months, sums, frame),
                                        series(Direction.PAYMENT, months, sums, frame))));
    }

    private static Chart.Series series(
            Direction direction, List<YearMonth> months, List<MonthSum> sums, PageFrame frame) {
        return new Chart.Series(
                FundWords.direction(frame.texts(), direction),
                months.stream().map(month -> Optional.of(sum(direction, month, sums))).toList());
    }

    private static BigDecimal sum(Direction direction, YearMonth month, List<MonthSum> sums) {
        long amount =
                sums.stream()
                        .filter(sum -> sum.direction() == direction)
                        .filter(sum -> YearMonth.from(sum.month()).equals(month))
                        .mapToLong(MonthSum::amount)
                        .sum();
        return BigDecimal.valueOf(amount).divide(MILLION, 2, RoundingMode.HALF_UP);
    }
}
