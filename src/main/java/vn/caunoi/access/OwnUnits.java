package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;

/** The units a person works for today, to choose from in a form. */
@Component
public class OwnUnits {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level)
                    .thenComparing(unit -> unit.code().length())
                    .thenComparing(Unit::code);

    private final Units units;
    private final Clock clock;

    OwnUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Communes and residential areas that stand today and whose records this person keeps. */
    public List<Unit> writable(Scope scope) {
        return within(scope.writable());
    }

    /** Communes and residential areas that stand today and whose records this person may see. */
    public List<Unit> readable(Scope scope) {
        return within(scope.readable());
    }

    private List<Unit> within(Reach reach) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> communes = reach.communes().stream().map(UnitId::new).toList();
        Set<UnitId> members = new LinkedHashSet<>(communes);
        members.addAll(
                units.coverage(communes, DateRange.of(today))
                        .only(UnitLevel.RESIDENTIAL_AREA)
                        .members());
        reach.units().stream().map(UnitId::new).forEach(members::add);
        return units.versions(members).stream()
                .filter(unit -> unit.validity().contains(today))
                .filter(unit ->
                        unit.level() == UnitLevel.COMMUNE
                                || unit.level() == UnitLevel.RESIDENTIAL_AREA)
                .sorted(ORDER)
                .toList();
    }
}
