package vn.caunoi.matters.model;

import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * Where a matter belongs.
 *
 * @param desk on whose desk it lies: the area whose committee it was sent to, or the commune. Who
 *     looks after that unit reaches it, nobody else
 * @param area where it is about; it opens nothing
 */
public record Place(UnitId commune, UnitId desk, Optional<UnitId> area) {
    public boolean isAtWard() {
        return desk.equals(commune);
    }

    Place atWard() {
        return new Place(commune, commune, area);
    }
}
