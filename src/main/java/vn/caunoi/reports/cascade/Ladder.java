package vn.caunoi.reports.cascade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/**
 * Who gives targets and guidance to whom: the nation to provinces, provinces to communes, communes
 * to their residential areas. Districts, while there were any, were passed over.
 */
@Component
public class Ladder {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing((Unit unit) -> unit.code().length()).thenComparing(Unit::code);

    private final Units units;

    Ladder(Units units) {
        this.units = units;
    }

    /** The level to which a level gives; empty at the lowest. */
    public static Optional<UnitLevel> below(UnitLevel level) {
        return switch (level) {
            case NATION -> Optional.of(UnitLevel.PROVINCE);
            case PROVINCE, DISTRICT -> Optional.of(UnitLevel.COMMUNE);
            case COMMUNE -> Optional.of(UnitLevel.RESIDENTIAL_AREA);
            case RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Optional.empty();
        };
    }

    /** The units to which a unit gives, as of a day. */
    public List<Unit> below(Unit unit, LocalDate day) {
        return below(List.of(unit), day).getOrDefault(unit.id(), List.of());
    }

    /** The same for several units of one level at once. */
    Map<UnitId, List<Unit>> below(Collection<Unit> of, LocalDate day) {
        Optional<UnitLevel> level = of.stream().findFirst().flatMap(unit -> below(unit.level()));
        if (level.isEmpty()) {
            return Map.of();
        }
        Coverage members =
                units.coverage(of.stream().map(Unit::id).toList(), DateRange.of(day))
                        .only(level.get());
        Map<UnitId, Unit> standing =
                units.versions(members.members()).stream()
                        .filter(unit -> unit.validity().contains(day))
                        .collect(Collectors.toMap(Unit::id, unit -> unit));
        return members.spans().stream()
                .collect(
                        Collectors.groupingBy(
                                Coverage.Span::of,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        spans ->
                                                spans.stream()
                                                        .flatMap(span ->
                                                                Optional.ofNullable(
                                                                        standing.get(span.unit()))
                                                                        .stream())
                                                        .sorted(ORDER)
                                                        .toList())));
    }
}
