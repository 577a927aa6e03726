package vn.caunoi.funds.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Money of one fund, day by day: an account, or those of several communes that spend it together.
 * It may not be overdrawn on any day, now or by what is already written for later days; what comes
 * in on a day counts before what goes out.
 */
public final class AccountBalance {
    private final NavigableMap<LocalDate, Long> changes = new TreeMap<>();

    public AccountBalance(Map<LocalDate, Long> changesByDay) {
        changes.putAll(changesByDay);
    }

    /** Writes a change, positive for a receipt. */
    public void add(LocalDate day, long change) {
        changes.merge(day, change, Long::sum);
    }

    /** Whether no day ends below nought. */
    public boolean isNeverBelowZero() {
        long balance = 0;
        for (long change : changes.values()) {
            balance += change;
            if (balance < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What can be taken out on a day without overdrawing it or a later one; below 0 when a day is
     * overdrawn already.
     */
    public long available(LocalDate day) {
        long balance =
                changes.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
        long least = balance;
        for (long change : changes.tailMap(day, false).values()) {
            balance += change;
            least = Math.min(least, balance);
        }
        return least;
    }
}
