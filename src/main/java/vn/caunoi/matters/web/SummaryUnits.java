package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;

/** Of which unit somebody reads the totals first. */
@Component
class SummaryUnits {
    private final Posts posts;
    private final Units units;
    private final VisibleUnits visible;
    private final Clock clock;

    SummaryUnits(Posts posts, Units units, VisibleUnits visible, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.clock = clock;
    }

    /** The commune or area of his longest post whose totals he may see. */
    Optional<Unit> own(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(id -> units.version(id, today).stream())
                .filter(unit -> !unit.level().isAboveCommune() && visible.mayKnow(scope, unit))
                .findFirst();
    }
}
