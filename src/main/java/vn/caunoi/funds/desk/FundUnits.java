package vn.caunoi.funds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** Whose money a person looks at, and for which units he may write it down. */
@Component
public class FundUnits {
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level)
                    .thenComparing(unit -> unit.code().length())
                    .thenComparing(Unit::code);

    private final ServedUnits served;
    private final Posts posts;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    FundUnits(ServedUnits served, Posts posts, VisibleUnits visible, Units units, Clock clock) {
        this.served = served;
        this.posts = posts;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /** The unit named by a code, or without one that of the person's first post; else not found. */
    public Unit shown(Scope scope, String code) {
        return code.isEmpty()
                ? served.of(scope).stream().findFirst().orElseThrow(NotFound::new)
                : visible.readable(scope, code);
    }

    /** Units to choose from when looking at one. */
    public List<Unit> around(Scope scope, Unit chosen) {
        return served.around(scope, served.of(scope), chosen);
    }

    /** Communes and residential areas that stand today and whose money this person writes down. */
    public List<Unit> writable(Scope scope) {
        return served.withBelow(served.of(scope)).stream()
                .filter(unit -> !unit.level().isAboveCommune())
                .filter(unit -> scope.mayWrite(visible.commune(unit), unit.id()))
                .toList();
    }

    /** Whether the accounts of a commune are this person's to keep. */
    public static boolean keeps(Scope scope, UnitId commune) {
        return scope.mayWrite(commune, commune);
    }

    /** The commune whose sheets a person may see: the one named, or that of his first post. */
    public Unit commune(Scope scope, String code) {
        LocalDate today = LocalDate.now(clock);
        Unit named =
                code.isEmpty()
                        ? posts.today(scope.account()).stream()
                                .map(Post::unit)
                                .flatMap(unit -> units.version(unit, today).stream())
                                .findFirst()
                                .orElseThrow(NotFound::new)
                        : visible.known(scope, code);
        return units.version(visible.commune(named), today)
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit -> scope.maySeeTotals(unit.id(), unit.id()))
                .orElseThrow(NotFound::new);
    }

    /** In which commune a unit stood on a day; empty when it did not stand then. */
    public Optional<UnitId> communeOn(UnitId unit, LocalDate day) {
        return units.version(unit, day)
                .filter(version -> version.validity().contains(day))
                .flatMap(version ->
                        version.level() == UnitLevel.COMMUNE
                                ? Optional.of(version)
                                : units.ancestors(unit, day).stream()
                                        .filter(above -> above.level() == UnitLevel.COMMUNE)
                                        .findFirst())
                .map(Unit::id);
    }

    /** All whose vouchers count for a unit, with what units before it left to it. */
    public Coverage ever(Unit unit) {
        Set<UnitId> family = new LinkedHashSet<>(Set.of(unit.id()));
        family.addAll(heritage(unit).members());
        return units.coverage(family, EVER);
    }

    /**
     * The communes in whose accounts the money of a unit lies, those it took over included; an area
     * has none of its own.
     */
    public Set<UnitId> accounts(Unit unit) {
        return today(unit).plus(heritage(unit)).only(UnitLevel.COMMUNE).members();
    }

    private Coverage today(Unit unit) {
        return units.coverage(List.of(unit.id()), DateRange.of(LocalDate.now(clock)));
    }

    private Coverage heritage(Unit unit) {
        return units.heritage(today(unit), LocalDate.now(clock));
    }

    /** What a unit was called on a day, or last before it, or first after it. */
    public static String name(List<Unit> versions, LocalDate day) {
        return versions.stream()
                .max(
                        Comparator.comparing(
                                        (Unit version) -> !version.validity().from().isAfter(day))
                                .thenComparing(version -> version.validity().from()))
                .map(Unit::name)
                .orElse("");
    }

    public String name(UnitId unit, LocalDate day) {
        return name(units.versions(Set.of(unit)), day);
    }

    /** The code by which an address names a unit. */
    public String code(UnitId unit) {
        return units.version(unit, LocalDate.now(clock)).map(Unit::code).orElse("");
    }

    /** Units in the order in which people name them, never by what they gave. */
    public List<UnitId> ordered(Collection<UnitId> of) {
        return units.versions(of).stream().sorted(ORDER).map(Unit::id).distinct().toList();
    }
}
