package vn.caunoi.reports.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.web.NotFound;

/** The way from a unit's code and a time in an address to the place that is meant. */
@Component
public class TargetPlaces {
    private final Units units;
    private final Clock clock;

    TargetPlaces(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A unit whose totals may be seen; any other is not found. */
    public TargetPlace visible(Scope scope, String code, TargetTime time) {
        LocalDate day = time.dayNear(LocalDate.now(clock));
        Unit unit =
                Optional.of(code)
                        .filter(any -> any.chars().noneMatch(Character::isISOControl))
                        .flatMap(any -> units.named(any, day))
                        .filter(found -> found.level() != UnitLevel.SELF_MANAGED_GROUP)
                        .orElseThrow(NotFound::new);
        TargetPlace place = of(scope, unit, time);
        if (!scope.maySeeTotals(place.commune(), unit.id())) {
            throw new NotFound();
        }
        return place;
    }

    /** The same, where targets may be set. */
    TargetPlace writable(Scope scope, String code, TargetTime time) {
        TargetPlace place = visible(scope, code, time);
        if (!place.writable()) {
            throw new NotFound();
        }
        return place;
    }

    /** A unit that is known to the reader. */
    TargetPlace of(Scope scope, Unit unit, TargetTime time) {
        LocalDate day = time.dayNear(LocalDate.now(clock));
        UnitId commune = commune(unit, day);
        boolean stands = unit.validity().overlaps(time.days());
        return new TargetPlace(
                unit, commune, time, day, stands && scope.mayWrite(commune, unit.id()));
    }

    private UnitId commune(Unit unit, LocalDate day) {
        return switch (unit.level()) {
            case NATION, PROVINCE, DISTRICT, COMMUNE -> unit.id();
            case RESIDENTIAL_AREA, SELF_MANAGED_GROUP ->
                    units.ancestors(unit.id(), day).stream()
                            .filter(above -> above.level() == UnitLevel.COMMUNE)
                            .findFirst()
                            .map(Unit::id)
                            .orElse(unit.id());
        };
    }
}
