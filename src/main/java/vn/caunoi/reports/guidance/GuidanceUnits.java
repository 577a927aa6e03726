package vn.caunoi.reports.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.cascade.Ladder;
import vn.caunoi.storage.Reach;

/**
 * Who sends guidance for which unit, to whom, and who answers for which. A unit is answered for by
 * its own people, never by those who sent to it.
 */
@Component
public class GuidanceUnits {
    /** Whose post tells the level of the unit, too. */
    private static final Set<Role> ACTING =
            Set.of(
                    Role.CENTRAL,
                    Role.PROVINCE,
                    Role.WARD_OFFICER,
                    Role.STANDING_COMMITTEE,
                    Role.CHAIR,
                    Role.HEAD,
                    Role.DEPUTY_HEAD);

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    private final Posts posts;
    private final Units units;
    private final Ladder ladder;
    private final Clock clock;

    GuidanceUnits(Posts posts, Units units, Ladder ladder, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.ladder = ladder;
        this.clock = clock;
    }

    /** Units for which somebody acts, with those from which they took over. */
    public Set<UnitId> acting(Scope scope) {
        return posts.places(scope.account(), ACTING);
    }

    /** Units at which somebody serves in any way and reads what came. */
    public Set<UnitId> reading(Scope scope) {
        return posts.places(scope.account(), ALL).stream()
                .filter(id -> mayRead(scope, id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody sees all that a unit sent, and what became of it. */
    boolean mayRead(Scope scope, UnitId id) {
        return find(id).filter(unit -> scope.mayRead(commune(unit), id)).isPresent();
    }

    /** Units for which somebody may send today, the highest first. */
    public List<Unit> senders(Scope scope) {
        LocalDate today = today();
        return acting(scope).stream()
                .flatMap(id -> find(id).stream())
                .filter(unit -> unit.validity().contains(today))
                .filter(unit -> Ladder.below(unit.level()).isPresent())
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::code))
                .toList();
    }

    /** Who sends today in the place of a unit: itself, or one that took over from it. */
    public Optional<Unit> sendingFor(Scope scope, UnitId sender) {
        return senders(scope).stream()
                .filter(unit ->
                        unit.id().equals(sender)
                                || units.predecessors(Set.of(unit.id())).contains(sender))
                .findFirst();
    }

    /** To whom a unit may send today. */
    public List<Unit> below(Unit sender) {
        return ladder.below(sender, today());
    }

    /** A unit as it stands, or stood last. */
    public Optional<Unit> find(UnitId id) {
        return units.version(id, today());
    }

    /** Units as they stand, or stood last, in the order of their codes; asked for at once. */
    public List<Unit> all(Collection<UnitId> ids) {
        LocalDate today = today();
        return units.versions(ids).stream()
                .filter(unit -> !unit.validity().from().isAfter(today))
                .collect(
                        Collectors.toMap(
                                Unit::id,
                                Function.identity(),
                                (one, later) ->
                                        later.validity().from().isAfter(one.validity().from())
                                                ? later
                                                : one))
                .values()
                .stream()
                .sorted(
                        Comparator.comparing((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    /** The name of a unit; "" for one that is unknown. */
    public String name(UnitId id) {
        return find(id).map(Unit::name).orElse("");
    }

    /** In which commune a unit lies; itself where it lies in none. */
    UnitId commune(Unit unit) {
        LocalDate day = unit.validity().contains(today()) ? today() : unit.validity().from();
        return unit.level() == UnitLevel.RESIDENTIAL_AREA
                ? units.ancestors(unit.id(), day).stream()
                        .filter(above -> above.level() == UnitLevel.COMMUNE)
                        .findFirst()
                        .map(Unit::id)
                        .orElse(unit.id())
                : unit.id();
    }

    /** The rows of a sender, of those before it and after it, and nothing below them. */
    Reach around(UnitId sender) {
        return rows(
                Stream.of(
                                Set.of(sender),
                                units.successors(sender),
                                units.predecessors(Set.of(sender)))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    /** The rows of these units alone. */
    static Reach rows(Set<UnitId> of) {
        return new Reach(
                false, Set.of(), of.stream().map(UnitId::value).collect(Collectors.toSet()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
