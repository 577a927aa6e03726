package vn.caunoi.reports.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.totals.ShareStore.Kept;
import vn.caunoi.reports.totals.TotalStore.Place;
import vn.caunoi.storage.Changes.Change;

/**
 * Finds by how much kept totals of a period differ from the records, as the running transaction
 * sees them: only what was touched since is worked out anew.
 */
@Component
class Differences {
    private static final int TOGETHER = 25;

    private final ShareStore store;
    private final Shares shares;
    private final ShareSource source;
    private final Units units;

    Differences(ShareStore store, Shares shares, ShareSource source, Units units) {
        this.store = store;
        this.shares = shares;
        this.source = source;
        this.units = units;
    }

    /** What happened since totals were kept. */
    record News(List<Change> changes, List<Shift> shifts) {}

    /**
     * What became of the shares.
     *
     * @param gone kept shares as they were kept, whether they are worked out anew or no more
     * @param fresh shares worked out now
     * @param moved kept shares to which something is added, and what
     */
    record Difference(List<Kept> gone, List<Kept> fresh, Map<Share, Parts> moved) {
        Map<Place, Parts> byPlace() {
            Map<Place, Parts> sums = new HashMap<>();
            gone.forEach(kept -> add(sums, kept.share(), Parts.NONE.minus(kept.parts())));
            fresh.forEach(kept -> add(sums, kept.share(), kept.parts()));
            moved.forEach((share, parts) -> add(sums, share, parts));
            return sums;
        }

        private static void add(Map<Place, Parts> sums, Share share, Parts parts) {
            sums.merge(new Place(share.holder(), share.reach()), parts, Parts::plus);
        }
    }

    /**
     * The difference of one period.
     *
     * @param sinceNewYear whether figures since 1 January are asked as well
     */
    Difference of(Period period, News news, boolean sinceNewYear) {
        List<Change> changes =
                news.changes().stream()
                        .filter(change -> !change.since().isAfter(period.lastDay()))
                        .toList();
        List<Shift> shifts = news.shifts().stream().filter(row -> row.concerns(period)).toList();
        Set<UnitId> touched = new HashSet<>();
        changes.forEach(change -> touched.addAll(communes(change, period.lastDay())));
        shifts.stream()
                .filter(row -> restsOn(period, row, sinceNewYear))
                .forEach(row -> touched.add(row.commune()));
        Difference renewed = renewed(period, changes, touched);
        return moved(
                period,
                renewed,
                shifts.stream()
                        .filter(row -> row.period().equals(period))
                        .filter(row -> !row.isTakenUp())
                        .toList());
    }

    private static boolean restsOn(Period period, Shift shift, boolean sinceNewYear) {
        return sinceNewYear || (!shift.period().equals(period) && period.contains(shift.period()));
    }

    private Difference renewed(Period period, List<Change> changes, Set<UnitId> touched) {
        if (touched.isEmpty()) {
            return new Difference(List.of(), List.of(), Map.of());
        }
        List<Kept> kept = store.touching(period, touched);
        if (changes.stream().noneMatch(Change::ofUnits) && areTogether(period, changes)) {
            return new Difference(
                    kept, parts(period, kept.stream().map(Kept::share).toList()), Map.of());
        }
        Map<UnitId, Share> wanted =
                shares.of(period).stream()
                        .collect(Collectors.toMap(Share::label, Function.identity()));
        Map<UnitId, Kept> gone = new HashMap<>();
        kept.forEach(share -> gone.put(share.share().label(), share));
        List<Share> fresh = new ArrayList<>();
        for (Kept share : store.all(period)) {
            if (!wanted.containsKey(share.share().label())) {
                gone.put(share.share().label(), share);
            } else if (!gone.containsKey(share.share().label())) {
                wanted.remove(share.share().label());
            }
        }
        fresh.addAll(wanted.values());
        return new Difference(List.copyOf(gone.values()), parts(period, fresh), Map.of());
    }

    /** Whether communes that hold something together still are in one share each time. */
    private boolean areTogether(Period period, List<Change> changes) {
        return changes.isEmpty()
                || shares.joint(period).stream()
                        .allMatch(tie ->
                                store.touching(period, tie).stream()
                                        .filter(kept -> kept.share().reach() != Reach.PROVINCE)
                                        .anyMatch(kept -> kept.share().units().containsAll(tie)));
    }

    private Difference moved(Period period, Difference renewed, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return renewed;
        }
        Set<UnitId> gone =
                renewed.gone().stream()
                        .map(kept -> kept.share().label())
                        .collect(Collectors.toSet());
        Map<UnitId, Shift> byCommune =
                shifts.stream().collect(Collectors.toMap(Shift::commune, Function.identity()));
        Map<Share, Parts> moved = new HashMap<>();
        for (Share share : store.outlines(period, byCommune.keySet())) {
            if (!gone.contains(share.label())) {
                share.members()
                        .forEach((commune, days) -> {
                            Optional<Shift> shift = Optional.ofNullable(byCommune.get(commune));
                            if (shift.isPresent()
                                    && days.stream()
                                            .anyMatch(range -> range.contains(period.from()))) {
                                moved.merge(share, shift.get().parts(), Parts::plus);
                            }
                        });
            }
        }
        return new Difference(renewed.gone(), renewed.fresh(), moved);
    }

    private List<Kept> parts(Period period, Collection<Share> of) {
        List<Kept> parts = new ArrayList<>();
        eachParts(period, of, parts::addAll);
        return parts;
    }

    /** Works out shares, some at a time, so that all of the country need not be held at once. */
    void eachParts(Period period, Collection<Share> of, Consumer<List<Kept>> taker) {
        List<Share> all = List.copyOf(of);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            taker.accept(
                    source
                            .parts(period, all.subList(from, Math.min(all.size(), from + TOGETHER)))
                            .entrySet()
                            .stream()
                            .map(share -> new Kept(share.getKey(), share.getValue()))
                            .toList());
        }
    }

    /** The commune of a change, or of what stands nearest to it. */
    private Set<UnitId> communes(Change change, LocalDate day) {
        Set<UnitId> found = change.commune().map(UnitId::new).map(Set::of).orElse(Set.of());
        return change.ofUnits()
                ? found.stream()
                        .flatMap(unit ->
                                Stream.concat(
                                        Stream.of(unit),
                                        Stream.of(change.since(), day)
                                                .flatMap(at -> units.ancestors(unit, at).stream())
                                                .filter(above -> above.level() == UnitLevel.COMMUNE)
                                                .map(Unit::id)))
                        .collect(Collectors.toSet())
                : found;
    }
}
