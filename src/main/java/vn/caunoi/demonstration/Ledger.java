package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What each fund of the invented ward holds, day by day. */
final class Ledger {
    private final Map<String, NavigableMap<LocalDate, Long>> funds = new HashMap<>();

    /** What came in on a day can be paid out from the next one on. */
    void receive(String fund, LocalDate day, long amount) {
        put(fund, day.plusDays(1), amount);
    }

    void pay(String fund, LocalDate day, long amount) {
        put(fund, day, -amount);
    }

    /** What can be paid out on a day; true only while payments come in the order of their days. */
    long held(String fund, LocalDate day) {
        return funds.getOrDefault(fund, new TreeMap<>()).headMap(day, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void put(String fund, LocalDate day, long change) {
        funds.computeIfAbsent(fund, _ -> new TreeMap<>()).merge(day, change, Long::sum);
    }
}
