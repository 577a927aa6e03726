package vn.caunoi.access;

import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;

/**
 * What the person who asks may see and do, today. Every query of records takes one; what lies
 * outside is not found.
 *
 * @param account who asks
 * @param readable records that may be seen
 * @param writable records that may be entered and changed
 * @param exportable records that may leave in a file
 * @param approvable records that may be signed for: payments approved, papers issued
 * @param totals units whose figures may be seen, without the entries behind them
 */
public record Scope(
        AccountId account,
        Reach readable,
        Reach writable,
        Reach exportable,
        Reach approvable,
        Reach totals) {
    /** The local administrator at the command line, who holds the database files anyway. */
    public static Scope everything(AccountId account) {
        return new Scope(
                account,
                Reach.EVERYTHING,
                Reach.EVERYTHING,
                Reach.EVERYTHING,
                Reach.EVERYTHING,
                Reach.EVERYTHING);
    }

    /** Whether the records of a whole commune are this person's to keep. */
    public boolean keepsACommune() {
        return writable.everything() || !writable.communes().isEmpty();
    }

    public boolean mayRead(UnitId commune, UnitId unit) {
        return readable.covers(commune.value(), unit.value());
    }

    public boolean mayWrite(UnitId commune, UnitId unit) {
        return writable.covers(commune.value(), unit.value());
    }

    public boolean mayApprove(UnitId commune, UnitId unit) {
        return approvable.covers(commune.value(), unit.value());
    }

    public boolean mayExport(UnitId commune, UnitId unit) {
        return exportable.covers(commune.value(), unit.value());
    }

    public boolean maySeeTotals(UnitId commune, UnitId unit) {
        return totals.covers(commune.value(), unit.value());
    }
}
