package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;

/** Areas of communes whose records a person keeps as a whole. */
@Component
class KeptAreas {
    private final OwnUnits ownUnits;
    private final VisibleUnits visible;

    KeptAreas(OwnUnits ownUnits, VisibleUnits visible) {
        this.ownUnits = ownUnits;
        this.visible = visible;
    }

    List<Unit> of(Scope scope) {
        return ownUnits.writable(scope).stream()
                .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .filter(unit -> scope.mayWrite(commune(unit), commune(unit)))
                .toList();
    }

    Optional<Unit> named(Scope scope, String code) {
        return of(scope).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    UnitId commune(Unit area) {
        return visible.commune(area);
    }
}
