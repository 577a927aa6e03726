package vn.caunoi.matters.model;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many matters to expect: those of the last twelve months, spread over the coming ones as the
 * last years had theirs. Of work, never of people; it knows nothing of why. Source: the product's
 * own rule.
 */
public final class Forecast {
    /** The first month counts for its days only; a whole year has to follow. */
    public static final int LEAST_MONTHS = 13;

    /** Older years tell little of today. */
    public static final int MOST_YEARS = 3;

    /** How far one can look: each coming month needs the same one of the last year. */
    public static final int MOST_AHEAD = 12;

    private static final int YEAR = 12;

    private final MonthlyCounts counts;
    private final int years;

    private Forecast(MonthlyCounts counts) {
        this.counts = counts;
        this.years = Math.min(MOST_YEARS, (counts.months() - 1) / YEAR);
    }

    /**
     * What to expect.
     *
     * @param lowest of the same months in the years it rests on
     * @param highest of the same
     */
    public record Expected(int expected, int lowest, int highest) {}

    /** Empty where too little is known. */
    public static Optional<Forecast> of(MonthlyCounts counts) {
        return counts.months() < LEAST_MONTHS
                ? Optional.empty()
                : Optional.of(new Forecast(counts));
    }

    /** On how many years it rests. */
    public int years() {
        return years;
    }

    public Set<String> topics() {
        return counts.topics().keySet();
    }

    /** Of one topic, in months one after another. */
    public Expected of(String topic, YearMonth from, int months) {
        return new Expected(
                expected(topic, from, months),
                seen(year -> counts.sum(topic, from.minusYears(year), months)).min().orElse(0),
                seen(year -> counts.sum(topic, from.minusYears(year), months)).max().orElse(0));
    }

    /** Of all topics together: exactly what their numbers add up to. */
    public Expected of(YearMonth from, int months) {
        return new Expected(
                topics().stream().mapToInt(topic -> expected(topic, from, months)).sum(),
                seen(year -> counts.sum(from.minusYears(year), months)).min().orElse(0),
                seen(year -> counts.sum(from.minusYears(year), months)).max().orElse(0));
    }

    /** Each topic. */
    public Map<String, Expected> byTopic(YearMonth from, int months) {
        Map<String, Expected> all = new TreeMap<>();
        topics().forEach(topic -> all.put(topic, of(topic, from, months)));
        return all;
    }

    private int expected(String topic, YearMonth from, int months) {
        YearMonth last = counts.last();
        if (!from.isAfter(last)
                || from.plusMonths(months - 1L).isAfter(last.plusMonths(MOST_AHEAD))) {
            throw new IllegalArgumentException("Not among the coming twelve months: " + from);
        }
        long lastYear = counts.sum(topic, last.minusMonths(YEAR - 1L), YEAR);
        int all = years * YEAR;
        long inAll = counts.sum(topic, last.minusMonths(all - 1L), all);
        long alike = seen(year -> counts.sum(topic, from.minusYears(year), months)).sum();
        return inAll == 0 ? 0 : Math.toIntExact((2 * lastYear * alike + inAll) / (2 * inAll));
    }

    private IntStream seen(java.util.function.IntUnaryOperator ofYear) {
        return IntStream.rangeClosed(1, years).map(ofYear);
    }
}
