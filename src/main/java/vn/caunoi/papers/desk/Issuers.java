package vn.caunoi.papers.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/** The communes and areas for which a person issues papers, or whose areas a person looks after. */
@Component
class Issuers {
    private final Posts posts;
    private final Units units;
    private final VisibleUnits visible;
    private final Clock clock;

    Issuers(Posts posts, Units units, VisibleUnits visible, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.clock = clock;
    }

    /** Communes and areas for which papers may be entered, the person's own first. */
    List<Unit> writable(Scope scope) {
        return near(scope)
                .filter(unit -> scope.mayWrite(visible.commune(unit), unit.id()))
                .toList();
    }

    /** The areas standing today that the person may see. */
    List<Unit> areas(Scope scope) {
        return near(scope)
                .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .filter(unit -> visible.mayRead(scope, unit))
                .toList();
    }

    /** The commune whose papers are this person's to keep. */
    Optional<Unit> keptCommune(Scope scope) {
        return writable(scope).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .findFirst();
    }

    UnitId commune(Unit unit) {
        return visible.commune(unit);
    }

    private Stream<Unit> near(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> units.version(unit, today).stream())
                .flatMap(unit -> withAreas(unit, today))
                .distinct();
    }

    private Stream<Unit> withAreas(Unit unit, LocalDate today) {
        return switch (unit.level()) {
            case COMMUNE ->
                    Stream.concat(
                            Stream.of(unit),
                            units.children(unit.id(), today).stream()
                                    .filter(below -> below.level() == UnitLevel.RESIDENTIAL_AREA));
            case RESIDENTIAL_AREA -> Stream.of(unit);
            case NATION, PROVINCE, DISTRICT, SELF_MANAGED_GROUP -> Stream.empty();
        };
    }
}
