package vn.caunoi.reports.totals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.totals.Differences.Difference;
import vn.caunoi.reports.totals.Differences.News;
import vn.caunoi.reports.totals.ShareStore.Kept;
import vn.caunoi.reports.totals.TotalStore.Counted;
import vn.caunoi.reports.totals.TotalStore.KeptPeriod;
import vn.caunoi.reports.totals.TotalStore.Place;
import vn.caunoi.storage.Changes;
import vn.caunoi.storage.Changes.Change;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.storage.SystemTransactions;

/**
 * Keeps the totals: makes those of a period that is asked for the first time, and takes up what was
 * recorded since. One process at a time, each step in one transaction with one view of the records;
 * whatever it did not see keeps its note. A process that dies leaves what was there before.
 */
@Component
public class TotalKeeping {
    private static final String TURN = "reports.totals";
    private static final int COMMUNES_AT_ONCE = 200;
    private static final long WAIT_NANOS = 50_000_000;

    private final SystemTransactions system;
    private final OneAtATime turns;
    private final TotalStore store;
    private final ShiftStore shifts;
    private final TotalWriting writing;
    private final Shares shares;
    private final Differences differences;
    private final Changes changes;
    private final Catalogue catalogue;
    private final Clock clock;

    TotalKeeping(
            SystemTransactions system,
            OneAtATime turns,
            TotalStore store,
            ShiftStore shifts,
            TotalWriting writing,
            Shares shares,
            Differences differences,
            Changes changes,
            Catalogue catalogue,
            Clock clock) {
        this.system = system;
        this.turns = turns;
        this.store = store;
        this.shifts = shifts;
        this.writing = writing;
        this.shares = shares;
        this.differences = differences;
        this.changes = changes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Makes the totals of a period, unless they are kept already; waits for its turn. */
    void keep(Period period) {
        while (turns.attempt(TURN, () -> system.snapshot(() -> made(period))).isEmpty()) {
            LockSupport.parkNanos(WAIT_NANOS);
        }
    }

    /** Whether the totals of a period can be read without being made. */
    boolean isKept(Period period) {
        LocalDate today = LocalDate.now(clock);
        return system.snapshot(() -> store.period(period))
                .filter(kept -> kept.holdsOn(today))
                .isPresent();
    }

    /** How far totals of a period are that are being made, by whichever process. */
    Counted counted(Period period) {
        return system.snapshot(() -> store.told(period)).orElse(new Counted(period, 0, 0));
    }

    /**
     * Takes up figures that moved; then, if nothing moves any more, what has to be worked out anew.
     *
     * @return whether something is left to do
     */
    public boolean takeUp() {
        return isNews()
                && turns.attempt(
                                TURN,
                                () -> {
                                    boolean moved = system.snapshot(this::takeUpShifts);
                                    return moved || system.snapshot(this::renew);
                                })
                        .orElse(false);
    }

    private boolean isNews() {
        return system.snapshot(() -> changes.any() || shifts.any());
    }

    private boolean made(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (store.period(period).filter(kept -> kept.holdsOn(today)).isEmpty()) {
            refreshAdding();
            store.drop(period);
            if (store.periods().isEmpty()) {
                // no totals rest on what was noted: these are made from all of it
                changes.forget(changes.all());
                shifts.forget(shifts.all());
            }
            takeUpShifts();
            Map<Place, Parts> sums = new HashMap<>();
            List<Share> wanted = shares.of(period);
            Counting counting = new Counting(period, wanted, this::tell);
            differences.eachParts(
                    period,
                    wanted,
                    some -> {
                        some.forEach(kept ->
                                sums.merge(
                                        new Place(kept.share().holder(), kept.share().reach()),
                                        kept.parts(),
                                        Parts::plus));
                        writing.shares(period, some);
                        counting.worked(some.stream().map(Kept::share).toList());
                    });
            store.add(period, sums);
            store.keep(new KeptPeriod(period, today.withDayOfMonth(1)));
        }
        return true;
    }

    /** In a transaction of its own, so that others see it while the work runs. */
    private void tell(Counted counted) {
        var unused = system.snapshot(() -> store.tell(counted));
    }

    /** Another catalogue adds up differently: then all is made anew when it is asked for. */
    private void refreshAdding() {
        if (store.adding(Adding.indicators(catalogue))) {
            store.periods().forEach(kept -> store.drop(kept.period()));
        }
    }

    private boolean takeUpShifts() {
        List<Shift> moved = shifts.all().stream().filter(row -> !row.isTakenUp()).toList();
        if (moved.isEmpty()) {
            return false;
        }
        for (KeptPeriod kept : store.periods()) {
            Difference difference =
                    differences.of(
                            kept.period(),
                            new News(
                                    List.of(),
                                    moved.stream()
                                            .filter(row -> row.period().equals(kept.period()))
                                            .toList()),
                            false);
            writing.difference(kept.period(), difference);
        }
        shifts.takeUp(moved);
        return true;
    }

    private boolean renew() {
        List<Change> noted = changes.all();
        List<Shift> moved = shifts.all();
        if (noted.isEmpty() && moved.isEmpty()) {
            return false;
        }
        Set<UnitId> some = some(noted, moved);
        News news =
                new News(
                        noted.stream()
                                .filter(change ->
                                        change.ofUnits()
                                                || change.commune()
                                                        .map(UnitId::new)
                                                        .filter(commune -> !some.contains(commune))
                                                        .isEmpty())
                                .toList(),
                        moved.stream().filter(row -> some.contains(row.commune())).toList());
        for (KeptPeriod kept : store.periods()) {
            writing.difference(kept.period(), differences.of(kept.period(), news, true));
        }
        changes.forget(news.changes());
        shifts.forget(news.shifts());
        return news.changes().size() < noted.size() || news.shifts().size() < moved.size();
    }

    private static Set<UnitId> some(List<Change> noted, List<Shift> moved) {
        Set<UnitId> some = new HashSet<>();
        Stream.concat(
                        noted.stream()
                                .flatMap(change -> change.commune().stream())
                                .map(UnitId::new),
                        moved.stream().map(Shift::commune))
                .takeWhile(any -> some.size() < COMMUNES_AT_ONCE)
                .forEach(some::add);
        return some;
    }
}
