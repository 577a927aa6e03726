package vn.caunoi.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** The tree of units as of a day, from where a person serves downwards. */
@Component
class Trees {
    private final Units units;
    private final Posts posts;
    private final VisibleUnits visible;

    Trees(Units units, Posts posts, VisibleUnits visible) {
        this.units = units;
        this.posts = posts;
        this.visible = visible;
    }

    List<Tree> of(Scope scope, LocalDate day) {
        List<Unit> roots = roots(scope, day);
        Set<UnitId> ids = roots.stream().map(Unit::id).collect(Collectors.toSet());
        return roots.stream()
                .map(root -> new Rooted(root, units.ancestors(root.id(), day)))
                .filter(rooted -> rooted.above().stream().map(Unit::id).noneMatch(ids::contains))
                .map(rooted -> tree(scope, rooted, day))
                .toList();
    }

    private record Rooted(Unit unit, List<Unit> above) {}

    /** Who serves at no unit sees the tree from its top: names of units are public. */
    private List<Unit> roots(Scope scope, LocalDate day) {
        List<UnitId> served =
                posts.today(scope.account()).stream().map(Post::unit).distinct().toList();
        return served.isEmpty()
                ? units.roots(day)
                : served.stream().flatMap(unit -> standing(unit, day)).distinct().toList();
    }

    /** The unit itself, or on a day before its time those from which it came. */
    private Stream<Unit> standing(UnitId unit, LocalDate day) {
        List<Unit> itself = on(units.versions(Set.of(unit)), day);
        return itself.isEmpty()
                ? on(units.versions(units.predecessors(Set.of(unit))), day).stream()
                : itself.stream();
    }

    private static List<Unit> on(List<Unit> versions, LocalDate day) {
        return versions.stream().filter(version -> version.validity().contains(day)).toList();
    }

    private Tree tree(Scope scope, Rooted rooted, LocalDate day) {
        return new Tree(
                rooted.above().reversed().stream()
                        .map(unit -> UnitLink.of(unit, visible.mayKnow(scope, unit)))
                        .toList(),
                new Growth(scope, day, rooted.unit().level().isAboveCommune())
                        .node(rooted.unit(), visible.commune(rooted.unit())));
    }

    /** Above communes the tree ends with them: each commune's page goes on from there. */
    private final class Growth {
        private final Scope scope;
        private final LocalDate day;
        private final boolean endsAtCommunes;

        private Growth(Scope scope, LocalDate day, boolean endsAtCommunes) {
            this.scope = scope;
            this.day = day;
            this.endsAtCommunes = endsAtCommunes;
        }

        private TreeNode node(Unit unit, UnitId commune) {
            return new TreeNode(
                    UnitLink.of(unit, visible.mayKnow(scope, commune, unit.id())),
                    unit.households(),
                    isEnd(unit) ? List.of() : below(unit, commune));
        }

        private boolean isEnd(Unit unit) {
            return unit.level() == UnitLevel.SELF_MANAGED_GROUP
                    || (endsAtCommunes && unit.level() == UnitLevel.COMMUNE);
        }

        private List<TreeNode> below(Unit unit, UnitId commune) {
            return units.children(unit.id(), day).stream()
                    .map(child -> node(child, communeOf(child, commune)))
                    .toList();
        }

        private UnitId communeOf(Unit child, UnitId above) {
            return child.level().compareTo(UnitLevel.COMMUNE) <= 0 ? child.id() : above;
        }
    }
}
