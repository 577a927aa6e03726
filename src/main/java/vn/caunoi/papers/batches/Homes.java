package vn.caunoi.papers.batches;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** The unit at which a person serves, where what belongs to nobody else is kept. */
@Component
class Homes {
    private final Posts posts;
    private final Units units;
    private final VisibleUnits visible;
    private final Clock clock;

    Homes(Posts posts, Units units, VisibleUnits visible, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.clock = clock;
    }

    BatchRows.Home of(Scope scope) {
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(unit -> units.version(unit, LocalDate.now(clock)).stream())
                .filter(unit -> scope.mayExport(visible.commune(unit), unit.id()))
                .findFirst()
                .map(unit -> new BatchRows.Home(visible.commune(unit).value(), unit.id().value()))
                .orElseThrow(NotFound::new);
    }
}
