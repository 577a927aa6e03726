package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Lineage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** Gathers what anybody may know of a unit. */
@Component
class FactSheets {
    private final Units units;
    private final Lineage lineage;
    private final VisibleUnits visible;
    private final Clock clock;

    FactSheets(Units units, Lineage lineage, VisibleUnits visible, Clock clock) {
        this.units = units;
        this.lineage = lineage;
        this.visible = visible;
        this.clock = clock;
    }

    UnitFacts of(Scope scope, Unit unit, Texts.Reader texts) {
        LocalDate today = LocalDate.now(clock);
        return new UnitFacts(
                unit.name(),
                unit.kind(),
                texts.get("vocabulary.level." + unit.level().word()),
                standing(unit),
                unit.households(),
                ofAreas(unit, today),
                units.ancestors(unit.id(), today).reversed().stream()
                        .map(above -> link(scope, above))
                        .toList(),
                units.children(unit.id(), today).stream().map(below -> link(scope, below)).toList(),
                history(scope, lineage.before(unit.id())),
                history(scope, lineage.after(unit.id())));
    }

    /** Summed where the unit itself says nothing; empty while no area below it does. */
    private Optional<Integer> ofAreas(Unit unit, LocalDate today) {
        if (unit.households().isPresent() || unit.level() != UnitLevel.COMMUNE) {
            return Optional.empty();
        }
        return units.children(unit.id(), today).stream()
                .flatMap(area -> area.households().stream())
                .reduce(Integer::sum);
    }

    /** From the first version's first day to the last version's last. */
    private DateRange standing(Unit unit) {
        List<Unit> versions = units.versions(Set.of(unit.id()));
        return new DateRange(
                versions.getFirst().validity().from(), versions.getLast().validity().until());
    }

    private UnitLink link(Scope scope, Unit unit) {
        return UnitLink.of(unit, visible.mayKnow(scope, unit));
    }

    private List<History> history(Scope scope, List<Lineage.Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        units.version(step.unit(), step.day()).stream()
                                .map(unit -> new History(link(scope, unit), step.day())))
                .toList();
    }
}
