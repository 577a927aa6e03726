package vn.caunoi.reports.looking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.reports.looking.model.Grid;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.SideBySide;
import vn.caunoi.web.Refusal;

/** Tables of any indicators, units and periods; all units of a kind are asked at once. */
@Component
public class TableDesk {
    private static final int MOST_CELLS = 4_000;

    private final Reporting reporting;
    private final Levels levels;
    private final Units units;
    private final Trends trends;
    private final Catalogue catalogue;
    private final Clock clock;

    TableDesk(
            Reporting reporting,
            Levels levels,
            Units units,
            Trends trends,
            Catalogue catalogue,
            Clock clock) {
        this.reporting = reporting;
        this.levels = levels;
        this.units = units;
        this.trends = trends;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What a selection means for somebody, before anything is worked out.
     *
     * @param shown the units of the table
     * @param below the units directly below that may be seen
     */
    public record Chosen(
            Selection selection,
            Unit unit,
            List<Unit> shown,
            List<Unit> below,
            List<Indicator> indicators,
            List<Indicator> leftOut) {
        /** Whether totals of provinces or the nation are needed. */
        public boolean restsOnTotals() {
            return !indicators.isEmpty()
                    && shown.stream().anyMatch(one -> one.level().isAboveCommune());
        }
    }

    /** Finds units and indicators; a unit whose figures may not be seen is not found. */
    public Chosen choose(Scope scope, Selection wish) {
        List<Period> periods = wish.periods().isEmpty() ? List.of(usual()) : wish.periods();
        Period last = periods.getLast();
        Unit unit = reporting.unit(scope, wish.unit(), last);
        List<Unit> below = below(scope, unit, last);
        List<Unit> shown = shown(scope, wish, unit, below, last);
        boolean ofAreas =
                shown.size() > 1
                        && shown.stream()
                                .anyMatch(one -> one.level().compareTo(UnitLevel.COMMUNE) > 0);
        Map<Boolean, List<Indicator>> indicators =
                wish.indicators().stream()
                        .flatMap(code -> catalogue.find(code).stream())
                        .collect(
                                Collectors.partitioningBy(
                                        one -> !ofAreas || SideBySide.mayShowAreas(one)));
        List<Indicator> kept = indicators.getOrDefault(true, List.of());
        if ((long) shown.size() * kept.size() * periods.size() > MOST_CELLS) {
            throw new Refusal("looking.refused.too-wide", String.valueOf(MOST_CELLS));
        }
        return new Chosen(
                wish.of(unit.code(), periods),
                unit,
                shown,
                below,
                kept,
                indicators.getOrDefault(false, List.of()));
    }

    /** Works the table out. */
    public FigureTable table(Scope scope, Chosen chosen) {
        Selection selection = chosen.selection();
        Map<Period, Map<UnitId, Map<String, Optional<BigDecimal>>>> values = new HashMap<>();
        selection.periods().forEach(period -> values.put(period, values(chosen, period)));
        Grid grid =
                Grid.of(
                        chosen.shown(),
                        chosen.indicators(),
                        selection.periods(),
                        cell -> value(values, cell));
        return new FigureTable(
                selection,
                chosen.unit(),
                grid.in(selection.order()),
                chosen.leftOut(),
                mayExport(scope, chosen));
    }

    /** What is shown when nobody says otherwise: the half-year that runs. */
    public Period usual() {
        return Period.containing(PeriodKind.HALF_YEAR, LocalDate.now(clock));
    }

    private static Optional<BigDecimal> value(
            Map<Period, Map<UnitId, Map<String, Optional<BigDecimal>>>> values, Cell cell) {
        return values.getOrDefault(cell.period(), Map.of())
                .getOrDefault(cell.unit().id(), Map.of())
                .getOrDefault(cell.indicator().code(), Optional.empty())
                .map(cell.indicator()::toShow);
    }

    /** Totals are read for provinces and the nation, records for all others. */
    private Map<UnitId, Map<String, Optional<BigDecimal>>> values(Chosen chosen, Period period) {
        Map<UnitId, Map<String, Optional<BigDecimal>>> values = new HashMap<>();
        if (!chosen.indicators().isEmpty()) {
            chosen.shown().stream()
                    .collect(
                            Collectors.partitioningBy(
                                    one -> one.level().compareTo(UnitLevel.DISTRICT) < 0))
                    .values()
                    .forEach(some ->
                            values.putAll(
                                    trends.table(
                                            some.stream().map(Unit::id).toList(),
                                            period,
                                            chosen.indicators())));
        }
        return values;
    }

    private List<Unit> below(Scope scope, Unit unit, Period last) {
        if (levels.gathers(unit)) {
            return levels.below(unit, last).stream()
                    .filter(one -> scope.maySeeTotals(one.id(), one.id()))
                    .toList();
        }
        UnitId commune = commune(unit, last);
        return units.children(unit.id(), last.lastDay()).stream()
                .filter(one -> one.level().compareTo(UnitLevel.RESIDENTIAL_AREA) <= 0)
                .filter(one -> scope.maySeeTotals(commune(one, unit, commune), one.id()))
                .toList();
    }

    private UnitId commune(Unit unit, Period last) {
        return isOfCommunes(unit) ? unit.id() : reporting.commune(unit, last);
    }

    /** Of a unit below another, without asking the tree again. */
    private static UnitId commune(Unit one, Unit above, UnitId ofAbove) {
        return isOfCommunes(one) || isOfCommunes(above) && above.level() != UnitLevel.COMMUNE
                ? one.id()
                : ofAbove;
    }

    private static boolean isOfCommunes(Unit unit) {
        return unit.level().compareTo(UnitLevel.COMMUNE) <= 0;
    }

    /** Whether it may leave in a file: figures of every unit in it. */
    public boolean mayExport(Scope scope, Chosen chosen) {
        Period last = chosen.selection().periods().getLast();
        UnitId commune = commune(chosen.unit(), last);
        return chosen.shown().stream()
                .allMatch(one ->
                        one.parent().equals(Optional.of(chosen.unit().id()))
                                ? scope.mayExport(commune(one, chosen.unit(), commune), one.id())
                                : scope.mayExport(commune(one, last), one.id()));
    }

    private List<Unit> shown(
            Scope scope, Selection wish, Unit unit, List<Unit> below, Period last) {
        List<Unit> shown = new ArrayList<>();
        switch (wish.extent()) {
            case OWN -> shown.add(unit);
            case BELOW -> shown.addAll(below);
            case BOTH -> {
                shown.add(unit);
                shown.addAll(below);
            }
            case LISTED -> shown.addAll(listed(scope, wish, unit, below, last));
        }
        return shown.isEmpty() ? List.of(unit) : shown;
    }

    private List<Unit> listed(
            Scope scope, Selection wish, Unit unit, List<Unit> below, Period last) {
        Map<String, Unit> near =
                Stream.concat(Stream.of(unit), below.stream())
                        .collect(
                                Collectors.toMap(
                                        Unit::code, Function.identity(), (one, same) -> one));
        return wish.listed().stream()
                .map(code ->
                        Optional.ofNullable(near.get(code))
                                .orElseGet(() -> reporting.unit(scope, code, last)))
                .toList();
    }
}
