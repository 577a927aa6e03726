package vn.caunoi.matters.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many matters were raised in each month, by topic.
 *
 * @param last the last month that is over
 * @param topics by month, of each topic that was ever raised
 */
public record MonthlyCounts(YearMonth last, Map<String, Map<YearMonth, Integer>> topics) {
    public MonthlyCounts {
        Map<String, Map<YearMonth, Integer>> copy = new TreeMap<>();
        topics.forEach((topic, months) -> copy.put(topic, Map.copyOf(months)));
        topics = java.util.Collections.unmodifiableMap(copy);
    }

    /** Matters of one topic raised in one month. */
    public record Count(YearMonth month, String topic, int matters) {}

    /** Those of months that are over, in whatever order they come. */
    public static MonthlyCounts of(Collection<Count> counts, YearMonth last) {
        Map<String, Map<YearMonth, Integer>> topics = new LinkedHashMap<>();
        for (Count count : counts) {
            if (!count.month().isAfter(last)) {
                topics.computeIfAbsent(count.topic(), topic -> new HashMap<>())
                        .merge(count.month(), count.matters(), Integer::sum);
            }
        }
        return new MonthlyCounts(last, topics);
    }

    /** What was known at the end of an earlier month. */
    public MonthlyCounts asOf(YearMonth earlier) {
        return of(
                topics.entrySet().stream()
                        .flatMap(topic ->
                                topic.getValue().entrySet().stream()
                                        .map(month ->
                                                new Count(
                                                        month.getKey(),
                                                        topic.getKey(),
                                                        month.getValue())))
                        .toList(),
                earlier);
    }

    /** These topics put together under one name. */
    public MonthlyCounts joined(Set<String> together, String name) {
        return of(
                topics.entrySet().stream()
                        .flatMap(topic ->
                                topic.getValue().entrySet().stream()
                                        .map(month ->
                                                new Count(
                                                        month.getKey(),
                                                        together.contains(topic.getKey())
                                                                ? name
                                                                : topic.getKey(),
                                                        month.getValue())))
                        .toList(),
                last);
    }

    /** Matters of a topic in months one after another. */
    public int sum(String topic, YearMonth from, int months) {
        Map<YearMonth, Integer> counts = topics.getOrDefault(topic, Map.of());
        int sum = 0;
        for (int place = 0; place < months; place++) {
            sum += counts.getOrDefault(from.plusMonths(place), 0);
        }
        return sum;
    }

    /** The same of all topics. */
    public int sum(YearMonth from, int months) {
        return topics.keySet().stream().mapToInt(topic -> sum(topic, from, months)).sum();
    }

    /** From the first month in which anything was raised until the last, both counted. */
    public int months() {
        return first().map(first ->
                        Math.toIntExact(first.until(last, java.time.temporal.ChronoUnit.MONTHS))
                                + 1)
                .orElse(0);
    }

    private Optional<YearMonth> first() {
        return topics.values().stream()
                .flatMap(months -> months.entrySet().stream())
                .filter(month -> month.getValue() > 0)
                .map(Map.Entry::getKey)
                .min(YearMonth::compareTo);
    }

    /**
     * Topics behind which too few stand in the last year to be shown alone, or told by the rest.
     */
    public Set<String> small() {
        Map<String, Integer> lastYear = new LinkedHashMap<>();
        topics.keySet().forEach(topic -> lastYear.put(topic, sum(topic, last.minusMonths(11), 12)));
        Map<String, Optional<Integer>> shown = Suppression.of(lastYear);
        return Set.copyOf(
                List.copyOf(lastYear.keySet()).stream()
                        .filter(topic ->
                                lastYear.getOrDefault(topic, 0) == 0
                                        || shown.getOrDefault(topic, Optional.empty()).isEmpty())
                        .toList());
    }
}
