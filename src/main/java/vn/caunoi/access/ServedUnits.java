package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/**
 * The units at which a person serves, and those to choose from when looking at records. Few are
 * offered at once, at whatever level: what stands directly below the units on the way down. Units
 * for which a person keeps records are found by {@link OwnUnits}.
 */
@Component
public class ServedUnits {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level)
                    .thenComparing(unit -> unit.code().length())
                    .thenComparing(Unit::code);

    private final Posts posts;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    ServedUnits(Posts posts, VisibleUnits visible, Units units, Clock clock) {
        this.posts = posts;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** Units whose records the person may see by a post held today. */
    public List<Unit> of(Scope scope) {
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> units.version(unit, today()).stream())
                .filter(unit -> visible.mayRead(scope, unit))
                .toList();
    }

    /** The own units, each with what stands directly below it. */
    public List<Unit> withBelow(List<Unit> own) {
        return offered(own.stream());
    }

    /** The same, and all on the way from an own unit to the chosen one, which is always offered. */
    public List<Unit> around(Scope scope, List<Unit> own, Unit chosen) {
        return offered(
                Stream.of(
                                own.stream(),
                                Stream.of(chosen),
                                units.ancestors(chosen.id(), today()).stream()
                                        .filter(above -> visible.mayRead(scope, above)))
                        .flatMap(way -> way));
    }

    /**
     * The unit, where its records are too many to be shown together: they are kept in wards, and
     * who looks from the nation goes to a province first.
     */
    public static Optional<Unit> tooHigh(List<Unit> asked) {
        return asked.stream().filter(unit -> unit.level() == UnitLevel.NATION).findFirst();
    }

    private List<Unit> offered(Stream<Unit> way) {
        return way.flatMap(unit ->
                        Stream.concat(Stream.of(unit), units.children(unit.id(), today()).stream()))
                .filter(unit -> unit.level() != UnitLevel.SELF_MANAGED_GROUP)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
