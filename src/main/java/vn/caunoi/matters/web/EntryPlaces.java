package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/** Where a person writes down what people say, and in which part. */
@Component
class EntryPlaces {
    private final MatterUnits units;
    private final Posts posts;
    private final Clock clock;

    EntryPlaces(MatterUnits units, Posts posts, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * One commune, and the areas of it that he may name.
     *
     * @param keeps whether he is an officer of the commune
     */
    record Places(UnitId commune, List<Unit> areas, boolean keeps) {
        Places {
            areas = List.copyOf(areas);
        }

        Optional<Unit> area(String code) {
            return areas.stream().filter(unit -> unit.code().equals(code)).findFirst();
        }
    }

    /** Empty for who only reads, such as an auditor. */
    Optional<Places> of(Scope scope) {
        List<Unit> own = units.own(scope);
        Optional<Places> kept =
                units.communes(own).stream()
                        .filter(commune -> scope.mayWrite(commune.id(), commune.id()))
                        .findFirst()
                        .map(commune ->
                                new Places(commune.id(), units.areas(List.of(commune)), true));
        return kept.or(() -> asVolunteer(scope, own));
    }

    private Optional<Places> asVolunteer(Scope scope, List<Unit> own) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> served =
                posts.today(scope.account()).stream()
                        .filter(EntryPlaces::listens)
                        .map(Post::unit)
                        .toList();
        List<Unit> areas =
                units.areas(own).stream()
                        .filter(unit ->
                                served.contains(unit.id()) && unit.validity().contains(today))
                        .toList();
        return areas.stream()
                .findFirst()
                .map(units::commune)
                .map(commune ->
                        new Places(
                                commune,
                                areas.stream()
                                        .filter(unit -> units.commune(unit).equals(commune))
                                        .toList(),
                                false));
    }

    private static boolean listens(Post post) {
        Role role = post.role();
        return role == Role.HEAD || role == Role.DEPUTY_HEAD || role == Role.MEMBER;
    }
}
