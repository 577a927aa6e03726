package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/** Works out whose accounts a person looks after today. */
@Component
class Stewardships {
    /** Before any unit of any commune was entered. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Posts posts;
    private final Units units;
    private final Clock clock;

    Stewardships(Posts posts, Units units, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /** Empty for those who look after nobody's account. */
    Optional<Stewardship> of(Scope scope) {
        if (scope.writable().everything() || posts.administers(scope.account())) {
            return Optional.of(new Stewardship.Everywhere(scope.account()));
        }
        return scope.keepsACommune()
                ? Optional.of(new Stewardship.OfCommunes(scope.account(), kept(scope)))
                : Optional.empty();
    }

    /** What stands in the communes today, and what stood there and stands nowhere else by now. */
    private Set<UnitId> kept(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> communes = scope.writable().communes().stream().map(UnitId::new).toList();
        Set<UnitId> kept = new HashSet<>(communes);
        kept.addAll(units.coverage(communes, DateRange.of(today)).members());
        Coverage ever = units.coverage(communes, new DateRange(EVER, today.plusDays(1)));
        kept.addAll(
                units.versions(ever.members()).stream()
                        .collect(Collectors.groupingBy(Unit::id))
                        .entrySet()
                        .stream()
                        .filter(unit -> stoodLastWithin(unit.getValue(), communes, kept, today))
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        return Set.copyOf(kept);
    }

    private static boolean stoodLastWithin(
            List<Unit> versions, List<UnitId> communes, Set<UnitId> kept, LocalDate today) {
        Unit last = versions.getLast();
        return !last.validity().until().isAfter(today)
                && last.parent()
                        .filter(parent -> communes.contains(parent) || kept.contains(parent))
                        .isPresent();
    }
}
