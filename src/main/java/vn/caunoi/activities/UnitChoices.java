package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;

/** The units to choose from: those at which the person serves, and what stands below them. */
@Component
class UnitChoices {
    private final Posts posts;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    UnitChoices(Posts posts, VisibleUnits visible, Units units, Clock clock) {
        this.posts = posts;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** Units at which the person may see entries by a post held today. */
    List<Unit> own(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> units.version(unit, today).stream())
                .filter(unit -> visible.mayRead(scope, unit))
                .toList();
    }

    /** Own units first, then residential areas; above a commune its communes instead. */
    List<Choice> of(List<Unit> own) {
        return Stream.concat(own.stream(), below(own).stream())
                .map(unit -> new Choice(unit.code(), unit.name()))
                .distinct()
                .toList();
    }

    private List<Unit> below(List<Unit> own) {
        LocalDate today = LocalDate.now(clock);
        Coverage standing =
                units.coverage(own.stream().map(Unit::id).toList(), DateRange.of(today));
        return units
                .versions(
                        own.stream()
                                .flatMap(unit -> members(unit, standing))
                                .collect(Collectors.toSet()))
                .stream()
                .filter(unit -> unit.validity().contains(today))
                .sorted(
                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    private static Stream<UnitId> members(Unit unit, Coverage standing) {
        UnitLevel shown =
                unit.level().isAboveCommune() ? UnitLevel.COMMUNE : UnitLevel.RESIDENTIAL_AREA;
        return standing.only(unit.id()).only(shown).members().stream();
    }
}
