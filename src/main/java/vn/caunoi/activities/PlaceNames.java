package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/** What units were called on a day, or last before they ended. */
final class PlaceNames {
    private final Map<UnitId, List<Unit>> versions;

    private PlaceNames(Map<UnitId, List<Unit>> versions) {
        this.versions = versions;
    }

    static PlaceNames of(Units units, Collection<UnitId> ids) {
        return new PlaceNames(
                units.versions(Set.copyOf(ids)).stream().collect(Collectors.groupingBy(Unit::id)));
    }

    /** In the order of their codes, whatever the order in which they are kept. */
    List<String> on(List<UnitId> units, LocalDate day) {
        return known(units, day).map(Unit::name).toList();
    }

    List<String> codes(List<UnitId> units, LocalDate day) {
        return known(units, day).map(Unit::code).toList();
    }

    private Stream<Unit> known(List<UnitId> units, LocalDate day) {
        return units.stream()
                .flatMap(unit -> version(versions.getOrDefault(unit, List.of()), day))
                .sorted(
                        Comparator.comparing((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code));
    }

    private static Stream<Unit> version(List<Unit> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().contains(day))
                .findFirst()
                .or(() -> latest(versions))
                .stream();
    }

    private static Optional<Unit> latest(List<Unit> versions) {
        return versions.stream().max(Comparator.comparing(version -> version.validity().from()));
    }
}
