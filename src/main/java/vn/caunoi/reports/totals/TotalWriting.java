package vn.caunoi.reports.totals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.totals.Differences.Difference;
import vn.caunoi.reports.totals.ShareStore.Kept;

/** Writes what the keeper of totals worked out. */
@Component
class TotalWriting {
    private final TotalStore totals;
    private final ShareStore shares;

    TotalWriting(TotalStore totals, ShareStore shares) {
        this.totals = totals;
        this.shares = shares;
    }

    /** Shares of a period that is made for the first time. */
    void shares(Period period, List<Kept> worked) {
        shares.write(period, worked);
    }

    /** Takes a difference up into totals and shares. */
    void difference(Period period, Difference difference) {
        totals.add(period, difference.byPlace());
        Set<UnitId> fresh = new HashSet<>();
        difference.fresh().forEach(kept -> fresh.add(kept.share().label()));
        shares.remove(
                period,
                difference.gone().stream()
                        .filter(kept -> !fresh.contains(kept.share().label()))
                        .toList());
        shares.write(
                period,
                Stream.concat(
                                difference.fresh().stream(),
                                moved(period, difference.moved()).stream())
                        .toList());
    }

    private List<Kept> moved(Period period, Map<Share, Parts> moved) {
        if (moved.isEmpty()) {
            return List.of();
        }
        Set<UnitId> communes = new HashSet<>();
        moved.keySet().forEach(share -> communes.addAll(share.units()));
        return shares.touching(period, communes).stream()
                .filter(kept -> moved.containsKey(kept.share()))
                .map(kept ->
                        new Kept(
                                kept.share(),
                                kept.parts().plus(moved.getOrDefault(kept.share(), Parts.NONE))))
                .toList();
    }
}
