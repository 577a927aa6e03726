package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;

/** The units whose matters a person looks after, and their names. */
@Component
class MatterUnits {
    private final ServedUnits served;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    MatterUnits(ServedUnits served, VisibleUnits visible, Units units, Clock clock) {
        this.served = served;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** Units at which the person may read matters by a post held today. */
    List<Unit> own(Scope scope) {
        return served.of(scope);
    }

    /** Own residential areas, and those of own communes. */
    List<Unit> areas(List<Unit> own) {
        LocalDate today = LocalDate.now(clock);
        return own.stream()
                .flatMap(unit ->
                        unit.level() == UnitLevel.COMMUNE
                                ? units.children(unit.id(), today).stream()
                                : Stream.of(unit))
                .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .distinct()
                .sorted(
                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    /** The communes among the own units. */
    List<Unit> communes(List<Unit> own) {
        return own.stream().filter(unit -> unit.level() == UnitLevel.COMMUNE).toList();
    }

    UnitId commune(Unit unit) {
        return visible.commune(unit);
    }

    static List<Choice> choices(List<Unit> units) {
        return units.stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }

    /** As units are called today, or were called last. */
    Map<UnitId, String> names(Collection<UnitId> ids) {
        return latest(ids, Unit::name);
    }

    /** By which their pages are found. */
    Map<UnitId, String> codes(Collection<UnitId> ids) {
        return latest(ids, Unit::code);
    }

    private Map<UnitId, String> latest(Collection<UnitId> ids, Function<Unit, String> word) {
        return ids.isEmpty()
                ? Map.of()
                : units.versions(List.copyOf(ids)).stream()
                        .sorted(Comparator.comparing((Unit unit) -> unit.validity().from()))
                        .collect(Collectors.toMap(Unit::id, word, (_, later) -> later));
    }
}
