package vn.caunoi.reports.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** The way from a unit's code and a period in an address to the place whose figures are meant. */
@Component
class FigurePlaces {
    private final Units units;

    FigurePlaces(Units units) {
        this.units = units;
    }

    /** A unit whose totals may be seen; any other is not found. */
    Place visible(Scope scope, String code, Period period) {
        boolean readable = code.chars().noneMatch(Character::isISOControl);
        Unit unit =
                Optional.of(code)
                        .filter(any -> readable)
                        .flatMap(any -> units.named(any, period.lastDay()))
                        .orElseThrow(NotFound::new);
        if (!scope.maySeeTotals(commune(unit, period.lastDay()), unit.id())) {
            throw new NotFound();
        }
        return place(scope, unit, period);
    }

    /** The same, where figures may be typed. */
    Place writable(Scope scope, String code, Period period) {
        Place place = visible(scope, code, period);
        if (!place.writable()) {
            throw new NotFound();
        }
        return place;
    }

    /** The areas of a place on the last day whose totals may be seen, in their order. */
    List<Place> areas(Scope scope, Place place) {
        LocalDate day = place.period().lastDay();
        return units
                .coverage(List.of(place.id()), DateRange.of(day))
                .only(UnitLevel.RESIDENTIAL_AREA)
                .members()
                .stream()
                .filter(area -> !area.equals(place.id()))
                .flatMap(area -> units.version(area, day).stream())
                .filter(area -> scope.maySeeTotals(commune(area, day), area.id()))
                .sorted(
                        Comparator.comparing((Unit area) -> area.code().length())
                                .thenComparing(Unit::code))
                .map(area -> place(scope, area, place.period()))
                .toList();
    }

    /** How a unit is called in a period. */
    String name(UnitId unit, Period period) {
        return units.version(unit, period.lastDay()).map(Unit::name).orElse("");
    }

    /** Only the first day must lie in the life of the unit. */
    private Place place(Scope scope, Unit unit, Period period) {
        LocalDate start = period.range().from();
        Optional<Unit> standing =
                units.version(unit.id(), start)
                        .filter(version -> version.validity().contains(start));
        UnitId commune = commune(standing.orElse(unit), start);
        return new Place(
                unit, commune, period, standing.isPresent() && scope.mayWrite(commune, unit.id()));
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
