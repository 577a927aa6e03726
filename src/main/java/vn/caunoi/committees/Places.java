package vn.caunoi.committees;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/**
 * From a code in an address to a residential area. The commune's Front establishes, reconstitutes
 * and recognises committees, so only those who keep the records of the whole commune change them; a
 * head reads his own.
 */
@Component
class Places {
    private final VisibleUnits visible;
    private final Units units;

    Places(VisibleUnits visible, Units units) {
        this.visible = visible;
        this.units = units;
    }

    /** The area, when its records may be read. */
    Place read(Scope scope, String code) {
        return Optional.of(visible.readable(scope, code))
                .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .map(unit -> place(scope, unit))
                .orElseThrow(NotFound::new);
    }

    /** The area, when its committee may be changed. */
    Place keep(Scope scope, String code) {
        return Optional.of(read(scope, code)).filter(Place::isKept).orElseThrow(NotFound::new);
    }

    private Place place(Scope scope, Unit unit) {
        UnitId commune = visible.commune(unit);
        return new Place(
                unit,
                commune,
                units.versions(Set.of(unit.id())).stream().map(Unit::validity).toList(),
                scope.mayWrite(commune, commune));
    }
}
