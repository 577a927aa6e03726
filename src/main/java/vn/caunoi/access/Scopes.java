package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;

/** Works out a scope from the posts that an account holds today. */
@Component
public class Scopes {
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    Scopes(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** What the account may see and do today; nothing when its posts have ended. */
    public Scope of(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        List<Held> posts =
                accounts.posts(account, today).stream()
                        .flatMap(post -> held(post, today).stream())
                        .toList();
        return new Scope(
                account,
                reach(posts, Right.READ, today),
                reach(posts, Right.WRITE, today),
                reach(posts, Right.EXPORT, today),
                reach(posts, Right.APPROVE, today),
                reach(posts, Right.TOTALS, today));
    }

    /** A post with the units around its own. */
    private record Held(Role role, Unit unit, Set<UnitId> before, List<UnitId> above) {}

    private Optional<Held> held(Post post, LocalDate today) {
        return units.version(post.unit(), today)
                .map(unit ->
                        new Held(
                                post.role(),
                                unit,
                                units.predecessors(Set.of(unit.id())),
                                units.ancestors(unit.id(), today).stream().map(Unit::id).toList()));
    }

    private Reach reach(List<Held> posts, Right right, LocalDate today) {
        Growing growing = new Growing();
        posts.forEach(post -> grow(growing, post, right, today));
        return growing.reach();
    }

    private void grow(Growing growing, Held post, Right right, LocalDate today) {
        Unit unit = post.unit();
        boolean below = Permissions.of(post.role(), Relation.BELOW).contains(right);
        if (Permissions.of(post.role(), Relation.OWN).contains(right)) {
            growing.unit(unit.id());
        }
        if (below) {
            below(growing, unit, today);
        }
        if (Permissions.of(post.role(), Relation.PREDECESSOR).contains(right)) {
            post.before()
                    .forEach(
                            unit.level() == UnitLevel.COMMUNE && below
                                    ? growing::commune
                                    : growing::unit);
        }
        if (Permissions.of(post.role(), Relation.ABOVE).contains(right)) {
            post.above().forEach(growing::unit);
        }
    }

    private void below(Growing growing, Unit unit, LocalDate today) {
        switch (unit.level()) {
            case NATION -> growing.everything = true;
            case PROVINCE, DISTRICT -> {
                Coverage ever =
                        units.coverage(
                                Set.of(unit.id()),
                                new DateRange(LocalDate.of(1900, 1, 1), today.plusDays(1)));
                ever.only(UnitLevel.COMMUNE).members().forEach(growing::commune);
                ever.only(UnitLevel.DISTRICT).members().forEach(growing::unit);
            }
            case COMMUNE -> growing.commune(unit.id());
            case RESIDENTIAL_AREA ->
                    units.coverage(Set.of(unit.id()), DateRange.of(today))
                            .members()
                            .forEach(growing::unit);
            case SELF_MANAGED_GROUP -> growing.unit(unit.id());
        }
    }

    private static final class Growing {
        private boolean everything;
        private final Set<UUID> communes = new HashSet<>();
        private final Set<UUID> units = new HashSet<>();

        void commune(UnitId id) {
            communes.add(id.value());
        }

        void unit(UnitId id) {
            units.add(id.value());
        }

        Reach reach() {
            return new Reach(everything, communes, units);
        }
    }
}
