package vn.caunoi.reports.collection;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.collection.model.CollectionHand;
import vn.caunoi.reports.writing.Subject;

/** As what somebody deals with a report today. Nobody decides about a report of his own. */
@Component
class Hands {
    private final Levels levels;
    private final Posts posts;

    Hands(Levels levels, Posts posts) {
        this.levels = levels;
        this.posts = posts;
    }

    Set<CollectionHand> of(Scope scope, Subject subject) {
        Optional<Unit> above = levels.above(subject.unit(), subject.period());
        Set<CollectionHand> own = own(scope, subject, above.isPresent());
        return own.isEmpty() && above.filter(unit -> servesAt(scope, unit)).isPresent()
                ? EnumSet.of(CollectionHand.ABOVE)
                : own;
    }

    private static Set<CollectionHand> own(Scope scope, Subject subject, boolean hasAbove) {
        boolean keeps = scope.mayWrite(subject.commune(), subject.unitId());
        boolean signs = scope.mayApprove(subject.commune(), subject.unitId());
        Set<CollectionHand> own = EnumSet.noneOf(CollectionHand.class);
        if (!hasAbove && (keeps || signs)) {
            own.add(CollectionHand.TOP);
        }
        if (hasAbove && keeps) {
            own.add(CollectionHand.KEEPER);
        }
        if (hasAbove && signs) {
            own.add(CollectionHand.SIGNER);
        }
        return own;
    }

    private boolean servesAt(Scope scope, Unit above) {
        return posts.places(scope.account(), Levels.acceptors(above.level())).contains(above.id());
    }
}
