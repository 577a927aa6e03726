package vn.caunoi.reports.collection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/**
 * Who sends reports to whom: communes to their province, provinces to the nation, as units stood on
 * the last day of the period. Districts, while there were any, took no part.
 */
@Component
public class Levels {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing((Unit unit) -> unit.code().length()).thenComparing(Unit::code);

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final Units units;

    Levels(Units units) {
        this.units = units;
    }

    /** The level to which units of a level report. */
    private static Optional<UnitLevel> above(UnitLevel level) {
        return switch (level) {
            case COMMUNE, DISTRICT -> Optional.of(UnitLevel.PROVINCE);
            case PROVINCE -> Optional.of(UnitLevel.NATION);
            case NATION, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Optional.empty();
        };
    }

    /** The level whose reports a unit of a level accepts. */
    private static Optional<UnitLevel> below(UnitLevel level) {
        return switch (level) {
            case NATION -> Optional.of(UnitLevel.PROVINCE);
            case PROVINCE -> Optional.of(UnitLevel.COMMUNE);
            case DISTRICT, COMMUNE, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Optional.empty();
        };
    }

    /** Whose work it is to accept reports at a level. */
    static Set<Role> acceptors(UnitLevel level) {
        return switch (level) {
            case NATION -> Set.of(Role.CENTRAL);
            case PROVINCE -> Set.of(Role.PROVINCE);
            case DISTRICT, COMMUNE, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Set.of();
        };
    }

    /** Whether the report of a unit rests on those of units below. */
    public boolean gathers(Unit unit) {
        return below(unit.level()).isPresent();
    }

    /** The unit that accepts this one's report; empty where nobody stands above. */
    public Optional<Unit> above(Unit unit, Period period) {
        return above(unit.level())
                .flatMap(level ->
                        units.ancestors(unit.id(), period.lastDay()).stream()
                                .filter(ancestor -> ancestor.level() == level)
                                .findFirst());
    }

    /** The units that owe this one a report. */
    public List<Unit> below(Unit unit, Period period) {
        return below(List.of(unit), period).getOrDefault(unit.id(), List.of());
    }

    /** Units that owed this one a report at any time until a day. */
    public Set<UnitId> everBelow(Unit unit, LocalDate until) {
        return below(unit.level())
                .map(level ->
                        units.coverage(
                                        List.of(unit.id()),
                                        new DateRange(BEGINNING, until.plusDays(1)),
                                        level)
                                .only(level)
                                .members())
                .orElse(Set.of());
    }

    /** The same for several units of one level at once. */
    public Map<UnitId, List<Unit>> below(List<Unit> of, Period period) {
        Optional<UnitLevel> level = of.stream().findFirst().flatMap(unit -> below(unit.level()));
        if (level.isEmpty()) {
            return Map.of();
        }
        Coverage owing =
                units.coverage(
                                of.stream().map(Unit::id).toList(),
                                DateRange.of(period.lastDay()),
                                level.get())
                        .only(level.get());
        Map<UnitId, Unit> standing =
                units.versions(owing.members()).stream()
                        .filter(unit -> unit.validity().contains(period.lastDay()))
                        .collect(Collectors.toMap(Unit::id, unit -> unit));
        return owing.spans().stream()
                .collect(
                        Collectors.groupingBy(
                                Coverage.Span::of,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), spans -> standing(spans, standing))));
    }

    private static List<Unit> standing(List<Coverage.Span> spans, Map<UnitId, Unit> standing) {
        return spans.stream()
                .flatMap(span -> Optional.ofNullable(standing.get(span.unit())).stream())
                .sorted(ORDER)
                .toList();
    }
}
