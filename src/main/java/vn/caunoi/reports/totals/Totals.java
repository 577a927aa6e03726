package vn.caunoi.reports.totals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.totals.Differences.News;
import vn.caunoi.reports.totals.TotalStore.Place;
import vn.caunoi.storage.Changes;
import vn.caunoi.storage.SystemTransactions;

/**
 * What the figures of provinces and the nation are made of. Every answer is exact as of one moment:
 * kept sums, and whatever was recorded since they were made.
 */
@Component
public class Totals {
    private final SystemTransactions system;
    private final TotalStore store;
    private final ShiftStore shifts;
    private final Differences differences;
    private final Changes changes;
    private final TotalKeeping keeping;
    private final TotalMaking making;
    private final Watchers watchers;
    private final Clock clock;

    Totals(
            SystemTransactions system,
            TotalStore store,
            ShiftStore shifts,
            Differences differences,
            Changes changes,
            TotalKeeping keeping,
            TotalMaking making,
            Watchers watchers,
            Clock clock) {
        this.system = system;
        this.store = store;
        this.shifts = shifts;
        this.differences = differences;
        this.changes = changes;
        this.keeping = keeping;
        this.making = making;
        this.watchers = watchers;
        this.clock = clock;
    }

    /**
     * The parts of these names. The first question for a period takes as long as all its records
     * take to be counted; then its totals are kept. A page that can show it is told how far it is
     * instead.
     *
     * @param of provinces, or the nation
     * @param nation the unit that is the nation, if it is among them
     */
    public Map<UnitId, Parts> of(
            Collection<UnitId> of, Optional<UnitId> nation, Period period, Set<String> names) {
        Optional<Map<UnitId, Parts>> known = read(of, nation, period, names);
        while (known.isEmpty()) {
            make(period);
            known = read(of, nation, period, names);
        }
        return known.get();
    }

    private void make(Period period) {
        if (watchers.areThere()) {
            making.underWay(List.of(period))
                    .ifPresent(progress -> {
                        throw new StillCounting(progress);
                    });
        } else {
            keeping.keep(period);
        }
    }

    private Optional<Map<UnitId, Parts>> read(
            Collection<UnitId> of, Optional<UnitId> nation, Period period, Set<String> names) {
        return system.snapshot(() ->
                store.period(period)
                        .filter(kept -> kept.holdsOn(LocalDate.now(clock)))
                        .map(kept -> asOfNow(of, nation, period, names)));
    }

    private Map<UnitId, Parts> asOfNow(
            Collection<UnitId> of, Optional<UnitId> nation, Period period, Set<String> names) {
        boolean sinceNewYear = names.stream().anyMatch(PartName::isSinceNewYear);
        boolean news = changes.anyUntil(period.lastDay()) || shifts.any(period, sinceNewYear);
        Map<Place, Parts> moved =
                news
                        ? differences
                                .of(period, new News(changes.all(), shifts.all()), sinceNewYear)
                                .byPlace()
                        : Map.of();
        if (nation.isPresent() && of.size() == 1) {
            Optional<Parts> sum = asOneSum(period, names, moved);
            if (sum.isPresent()) {
                return Map.of(nation.get(), sum.get());
            }
        }
        Map<Place, Parts> places = store.totals(period, names);
        moved.forEach((place, parts) -> places.merge(place, parts.only(names), Parts::plus));
        Map<UnitId, Parts> found = new HashMap<>();
        of.forEach(unit ->
                found.put(
                        unit,
                        nation.equals(Optional.of(unit))
                                ? nation(unit, places)
                                : province(unit, places)));
        return found;
    }

    /**
     * The nation's kept sum and what moved since; where nothing is its own, no place need be looked
     * at.
     */
    private Optional<Parts> asOneSum(Period period, Set<String> names, Map<Place, Parts> moved) {
        return moved.keySet().stream().anyMatch(place -> place.reach() == Reach.OWN)
                ? Optional.empty()
                : store.nation(period, names)
                        .map(sum ->
                                moved.entrySet().stream()
                                        .filter(part -> part.getKey().reach() != Reach.PROVINCE)
                                        .map(part -> part.getValue().only(names))
                                        .reduce(sum, Parts::plus));
    }

    private static Parts nation(UnitId nation, Map<Place, Parts> places) {
        Set<UnitId> holders = new HashSet<>();
        places.keySet().forEach(place -> holders.add(place.holder()));
        holders.remove(nation);
        Parts below = at(places, nation, Reach.NATION).plus(at(places, nation, Reach.BOTH));
        for (UnitId holder : holders) {
            below =
                    below.plus(
                            first(at(places, holder, Reach.OWN), at(places, holder, Reach.BOTH)));
        }
        return first(at(places, nation, Reach.OWN), below);
    }

    private static Parts province(UnitId province, Map<Place, Parts> places) {
        return first(
                at(places, province, Reach.OWN),
                at(places, province, Reach.BOTH).plus(at(places, province, Reach.PROVINCE)));
    }

    private static Parts at(Map<Place, Parts> places, UnitId holder, Reach reach) {
        return places.getOrDefault(new Place(holder, reach), Parts.NONE);
    }

    /** Records of both count; of what is typed the unit's own comes first. */
    private static Parts first(Parts own, Parts below) {
        if (own.values().isEmpty()) {
            return below;
        }
        Map<String, java.math.BigDecimal> lower = new HashMap<>(below.values());
        lower.keySet()
                .removeIf(name ->
                        PartName.rowsBehind(name)
                                .filter(rows -> own.value(rows).signum() > 0)
                                .isPresent());
        return new Parts(lower).plus(own);
    }
}
