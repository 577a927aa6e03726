package vn.caunoi.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.NotFound;

/** Finds the places that have a public page: every ward and area that stands today. */
@Component
class Places {
    private final Units units;
    private final VisibleUnits visible;
    private final WardSettings settings;
    private final Clock clock;

    Places(Units units, VisibleUnits visible, WardSettings settings, Clock clock) {
        this.units = units;
        this.visible = visible;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws PlaceMoved where the plate on the wall is older than the map
     */
    Place named(String typed) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = found(typed, today);
        if (unit.code().equals(typed)) {
            return place(unit, today);
        }
        throw new PlaceMoved(unit.code());
    }

    private Unit found(String typed, LocalDate today) {
        return Optional.of(typed)
                .filter(code -> code.chars().noneMatch(Character::isISOControl))
                .flatMap(code -> units.named(code, today).or(() -> units.spelled(code, today)))
                .filter(Places::hasPage)
                .flatMap(unit -> standing(unit, today))
                .orElseThrow(NotFound::new);
    }

    private static boolean hasPage(Unit unit) {
        return unit.level() == UnitLevel.RESIDENTIAL_AREA || unit.level() == UnitLevel.COMMUNE;
    }

    /** Itself, else who took over; of several the ward in which all of them lie. */
    private Optional<Unit> standing(Unit unit, LocalDate today) {
        if (unit.validity().contains(today)) {
            return Optional.of(unit);
        }
        List<Unit> heirs = heirs(unit, today);
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : commonWard(heirs, today);
    }

    private List<Unit> heirs(Unit gone, LocalDate today) {
        return units.successors(gone.id()).stream()
                .flatMap(id -> units.version(id, today).stream())
                .filter(heir -> heir.validity().contains(today) && hasPage(heir))
                .toList();
    }

    private Optional<Unit> commonWard(List<Unit> heirs, LocalDate today) {
        Set<UnitId> wards = heirs.stream().map(visible::commune).collect(Collectors.toSet());
        return wards.size() == 1 ? units.version(wards.iterator().next(), today) : Optional.empty();
    }

    /** What a unit was called on a day. */
    String name(UnitId unit, LocalDate day) {
        return units.version(unit, day).map(Unit::name).orElse("");
    }

    /** The page of a unit; a plate of one that is gone leads on from there. */
    String path(UnitId unit, LocalDate day) {
        return units.version(unit, day)
                .map(found ->
                        "/kdc/" + UriUtils.encodePathSegment(found.code(), StandardCharsets.UTF_8))
                .orElse("/");
    }

    private Place place(Unit unit, LocalDate today) {
        UnitId commune = visible.commune(unit);
        Optional<Unit> ward = units.version(commune, today);
        return new Place(
                unit,
                commune,
                ward.map(Unit::name).orElse(""),
                ward.map(Unit::code).orElse(unit.code()),
                members(unit, today),
                settings.hotline(commune),
                settings.hours(commune),
                settings.contact(commune),
                settings.message(commune, today));
    }

    /** With what a merged area was before: its news stay on the page of its successor. */
    private Set<UnitId> members(Unit unit, LocalDate today) {
        Set<UnitId> members = new HashSet<>(Set.of(unit.id()));
        if (unit.level() == UnitLevel.COMMUNE) {
            members.addAll(
                    units.coverage(List.of(unit.id()), DateRange.of(today))
                            .only(UnitLevel.RESIDENTIAL_AREA)
                            .members());
        }
        members.addAll(units.predecessors(members));
        return members;
    }

    /** Areas of a ward, in their usual order; none of an area. */
    List<Unit> areas(Place place) {
        return place.unit().level() == UnitLevel.COMMUNE
                ? units.children(place.unit().id(), LocalDate.now(clock))
                : List.of();
    }
}
