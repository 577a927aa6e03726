package vn.caunoi.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;

/** The units whose models a person looks after. */
@Component
class ModelUnits {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Posts posts;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    ModelUnits(Posts posts, VisibleUnits visible, Units units, Clock clock) {
        this.posts = posts;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** Units at which the person may read records by a post held today. */
    List<Unit> own(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> units.version(unit, today).stream())
                .filter(unit -> visible.mayRead(scope, unit))
                .toList();
    }

    /** Own units and the areas below them; above the commune its communes instead. */
    List<Unit> readable(List<Unit> own) {
        LocalDate today = LocalDate.now(clock);
        Coverage standing =
                units.coverage(own.stream().map(Unit::id).toList(), DateRange.of(today));
        Set<Unit> below =
                own.stream()
                        .flatMap(unit ->
                                units
                                        .versions(
                                                standing.only(unit.id())
                                                        .only(shownBelow(unit))
                                                        .members())
                                        .stream())
                        .filter(unit -> unit.validity().contains(today))
                        .collect(Collectors.toSet());
        return Stream.concat(
                        own.stream(),
                        below.stream()
                                .filter(unit -> !own.contains(unit))
                                .sorted(
                                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                                .thenComparing(Unit::code)))
                .toList();
    }

    /** Where this person may enter a model: the registry is the commune's. */
    List<Unit> writable(Scope scope) {
        return readable(own(scope)).stream()
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

    private static UnitLevel shownBelow(Unit unit) {
        return unit.level().isAboveCommune() ? UnitLevel.COMMUNE : UnitLevel.RESIDENTIAL_AREA;
    }
}
