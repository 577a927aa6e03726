package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** Where something may be recorded: units with the commune to which they belong on a day. */
@Component
class ActivityPlaces {
    private final Units units;
    private final ServedUnits served;

    ActivityPlaces(Units units, ServedUnits served) {
        this.units = units;
        this.served = served;
    }

    /** A unit on a day with the commune in which it then lay. */
    record Place(Unit unit, UnitId commune) {
        /** A joint activity is one activity, whichever of its units is named first. */
        static final Comparator<Place> ORDER =
                Comparator.comparing((Place place) -> place.commune().value())
                        .thenComparing(place -> place.unit().id().value());
    }

    /** What a code means on a day. */
    sealed interface Found {
        record Standing(Place place) implements Found {}

        /** The unit had not begun, or had ended. */
        record NotOnThatDay(Unit nearest) implements Found {}
    }

    /** A unit of which the person keeps the records; any other is not found. */
    Found find(Scope scope, String code, LocalDate day) {
        List<Unit> versions =
                code.chars().anyMatch(Character::isISOControl)
                        ? List.of()
                        : units.versionsOf(List.of(code));
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        Optional<Unit> standing =
                versions.stream().filter(unit -> unit.validity().contains(day)).findFirst();
        Unit known = standing.orElseGet(versions::getLast);
        UnitId commune = commune(known, standing.isPresent() ? day : known.validity().from());
        if (!scope.mayWrite(commune, known.id())) {
            throw new NotFound();
        }
        return standing.<Found>map(unit -> new Found.Standing(new Place(unit, commune)))
                .orElseGet(() -> new Found.NotOnThatDay(known));
    }

    /** The units to choose from for a day: the person's own, those before them, what lay below. */
    List<Unit> offered(Scope scope, LocalDate day) {
        List<UnitId> own = served.of(scope).stream().map(Unit::id).toList();
        return Stream.concat(own.stream(), units.predecessors(own).stream())
                .flatMap(unit -> units.version(unit, day).stream())
                .filter(unit -> unit.validity().contains(day))
                .flatMap(unit -> offered(scope, unit, day))
                .distinct()
                .sorted(
                        Comparator.comparing(Unit::level)
                                .thenComparing(unit -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    private Stream<Unit> offered(Scope scope, Unit own, LocalDate day) {
        UnitId commune = commune(own, day);
        return Stream.concat(Stream.of(own), below(own, day))
                .filter(unit -> scope.mayWrite(commune, unit.id()));
    }

    private Stream<Unit> below(Unit own, LocalDate day) {
        UnitLevel shown =
                own.level() == UnitLevel.COMMUNE
                        ? UnitLevel.RESIDENTIAL_AREA
                        : UnitLevel.SELF_MANAGED_GROUP;
        if (own.level().isAboveCommune()) {
            return Stream.empty();
        }
        Set<UnitId> members =
                new HashSet<>(
                        units.coverage(List.of(own.id()), DateRange.of(day)).only(shown).members());
        return units.versions(members).stream().filter(unit -> unit.validity().contains(day));
    }

    private UnitId commune(Unit unit, LocalDate day) {
        return unit.level() == UnitLevel.COMMUNE
                ? unit.id()
                : units.ancestors(unit.id(), day).stream()
                        .filter(above -> above.level() == UnitLevel.COMMUNE)
                        .findFirst()
                        .map(Unit::id)
                        .orElse(unit.id());
    }
}
