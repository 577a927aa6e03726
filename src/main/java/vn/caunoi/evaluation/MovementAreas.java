package vn.caunoi.evaluation;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.NotFound;

/** The areas that take part in a movement, as far as somebody writes for them. */
@Component
class MovementAreas {
    private final VisibleUnits visible;

    MovementAreas(VisibleUnits visible) {
        this.visible = visible;
    }

    Unit registering(Scope scope, Movement movement, String code) {
        Unit area = visible.readable(scope, code);
        if (!movement.areas().contains(area.id())
                || !scope.mayWrite(movement.commune(), area.id())) {
            throw new NotFound();
        }
        return area;
    }
}
