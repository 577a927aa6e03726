package vn.caunoi.reports.looking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.web.NotFound;

/** The units of a table, as far as somebody may know them; many are looked up at once. */
@Component
class TableUnits {
    private final Reporting reporting;
    private final Levels levels;
    private final Units units;

    TableUnits(Reporting reporting, Levels levels, Units units) {
        this.reporting = reporting;
        this.levels = levels;
        this.units = units;
    }

    /** Those directly below: of provinces communes, whatever stood between. */
    List<Unit> below(Scope scope, Unit unit, Period last) {
        if (levels.gathers(unit)) {
            return levels.below(unit, last).stream()
                    .filter(one -> scope.maySeeTotals(one.id(), one.id()))
                    .toList();
        }
        UnitId commune = commune(unit, last);
        return units.children(unit.id(), last.lastDay()).stream()
                .filter(one -> one.level().compareTo(UnitLevel.RESIDENTIAL_AREA) <= 0)
                .filter(one -> scope.maySeeTotals(commune(one, unit, commune), one.id()))
                .toList();
    }

    /** Those that a selection shows; the unit itself where it shows none. */
    List<Unit> shown(Scope scope, Selection wish, Unit unit, List<Unit> below, Period last) {
        List<Unit> shown =
                switch (wish.extent()) {
                    case OWN -> List.of(unit);
                    case BELOW -> below;
                    case BOTH -> Stream.concat(Stream.of(unit), below.stream()).toList();
                    case LISTED -> listed(scope, wish.listed(), unit, below, last);
                };
        return shown.isEmpty() ? List.of(unit) : shown;
    }

    /** Whether figures of all these may leave in a file. */
    boolean mayExport(Scope scope, Unit unit, List<Unit> shown, Period last) {
        UnitId commune = commune(unit, last);
        return shown.stream()
                .allMatch(one ->
                        scope.mayExport(
                                one.parent().equals(Optional.of(unit.id()))
                                        ? commune(one, unit, commune)
                                        : commune(one, last),
                                one.id()));
    }

    private List<Unit> listed(
            Scope scope, List<String> codes, Unit unit, List<Unit> below, Period last) {
        Map<String, Unit> known = new HashMap<>();
        Stream.concat(Stream.of(unit), below.stream()).forEach(one -> known.put(one.code(), one));
        List<String> others = codes.stream().filter(code -> !known.containsKey(code)).toList();
        if (!others.isEmpty()) {
            units.versionsOf(others).stream()
                    .filter(one -> one.validity().contains(last.lastDay()))
                    .filter(one -> scope.maySeeTotals(commune(one, last), one.id()))
                    .forEach(one -> known.put(one.code(), one));
        }
        return codes.stream()
                .map(code -> Optional.ofNullable(known.get(code)).orElseThrow(NotFound::new))
                .toList();
    }

    private UnitId commune(Unit unit, Period last) {
        return isOfCommunes(unit) ? unit.id() : reporting.commune(unit, last);
    }

    /** Of a unit below another, without asking the tree again. */
    private static UnitId commune(Unit one, Unit above, UnitId ofAbove) {
        return isOfCommunes(one) || above.level().isAboveCommune() ? one.id() : ofAbove;
    }

    private static boolean isOfCommunes(Unit unit) {
        return unit.level().compareTo(UnitLevel.COMMUNE) <= 0;
    }
}
