package vn.caunoi.reports.looking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.Reporting;
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
    private final TableUnits units;
    private final Trends trends;
    private final Catalogue catalogue;
    private final Clock clock;

    TableDesk(
            Reporting reporting,
            TableUnits units,
            Trends trends,
            Catalogue catalogue,
            Clock clock) {
        this.reporting = reporting;
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
        List<Unit> below = units.below(scope, unit, last);
        List<Unit> shown = units.shown(scope, wish, unit, below, last);
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
                wish.at(unit.code(), periods),
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

    /** Whether it may leave in a file: figures of every unit in it. */
    public boolean mayExport(Scope scope, Chosen chosen) {
        return units.mayExport(
                scope, chosen.unit(), chosen.shown(), chosen.selection().periods().getLast());
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
}
