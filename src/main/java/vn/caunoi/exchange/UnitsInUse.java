package vn.caunoi.exchange;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/** Guards against taking a unit away from under its records. */
@Component
class UnitsInUse {
    private final Units units;
    private final List<RecordHolder> holders;

    UnitsInUse(Units units, List<RecordHolder> holders) {
        this.units = units;
        this.holders = holders;
    }

    /** Whether a unit without any version left still has records or units below it. */
    boolean leavesRecordsBehind() {
        Set<UnitId> gone = units.withoutVersion();
        return !gone.isEmpty()
                && (units.areParents(gone)
                        || holders.stream().anyMatch(holder -> holder.holdsRecordsAt(gone)));
    }
}
