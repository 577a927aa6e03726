package vn.caunoi.matters.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the same forecast would have said a year ago, beside what came.
 *
 * @param months the last twelve, all topics together
 * @param topics over these twelve months
 */
public record BackTest(List<Month> months, List<Topic> topics) {
    /** So that what was known a year ago is enough for a forecast. */
    public static final int LEAST_MONTHS = Forecast.LEAST_MONTHS + 12;

    public BackTest {
        months = List.copyOf(months);
        topics = List.copyOf(topics);
    }

    /** One month. */
    public record Month(YearMonth month, int forecast, int came) {
        public int error() {
            return Math.abs(forecast - came);
        }
    }

    /**
     * One topic.
     *
     * @param meanError by how much a month was missed on average
     */
    public record Topic(String topic, int forecast, int came, BigDecimal meanError) {}

    /** Empty where too little was known a year ago. */
    public static Optional<BackTest> of(MonthlyCounts counts) {
        YearMonth then = counts.last().minusYears(1);
        return Forecast.of(counts.asOf(then))
                .map(forecast -> new BackTest(months(forecast, counts), topics(forecast, counts)));
    }

    private static List<Month> months(Forecast forecast, MonthlyCounts counts) {
        return lastYear(counts).stream()
                .map(month ->
                        new Month(month, forecast.of(month, 1).expected(), counts.sum(month, 1)))
                .toList();
    }

    private static List<Topic> topics(Forecast forecast, MonthlyCounts counts) {
        return counts.topics().keySet().stream()
                .map(topic -> {
                    List<Month> months =
                            lastYear(counts).stream()
                                    .map(month ->
                                            new Month(
                                                    month,
                                                    forecast.of(topic, month, 1).expected(),
                                                    counts.sum(topic, month, 1)))
                                    .toList();
                    return new Topic(
                            topic,
                            months.stream().mapToInt(Month::forecast).sum(),
                            months.stream().mapToInt(Month::came).sum(),
                            mean(months));
                })
                .toList();
    }

    private static List<YearMonth> lastYear(MonthlyCounts counts) {
        return IntStream.rangeClosed(0, 11)
                .mapToObj(place -> counts.last().minusMonths(11L - place))
                .toList();
    }

    /** By how many matters a month was missed on average, all topics together. */
    public BigDecimal meanError() {
        return mean(months);
    }

    private static BigDecimal mean(List<Month> months) {
        return BigDecimal.valueOf(months.stream().mapToInt(Month::error).sum())
                .divide(BigDecimal.valueOf(months.size()), 1, RoundingMode.HALF_UP);
    }
}
