package vn.caunoi.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;

/** The units whose models a person looks after. */
@Component
class ModelUnits {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final ServedUnits served;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    ModelUnits(ServedUnits served, VisibleUnits visible, Units units, Clock clock) {
        this.served = served;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** Where this person may enter a model: the registry is the commune's. */
    List<Unit> writable(Scope scope) {
        return served.withBelow(served.of(scope)).stream()
                .filter(unit -> !unit.level().isAboveCommune())
                .filter(unit -> scope.mayWrite(visible.commune(unit), unit.id()))
                .toList();
    }

    /** The units and all that ever belonged to them, with what they took over. */
    Coverage ever(List<Unit> of) {
        LocalDate today = LocalDate.now(clock);
        Coverage life =
                units.coverage(
                        of.stream().map(Unit::id).toList(), new DateRange(EVER, today.plusDays(1)));
        return life.plus(units.heritage(life, today));
    }

    static List<Choice> choices(List<Unit> units) {
        return units.stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }
}
