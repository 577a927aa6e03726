package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.Cascade.Rung;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.model.Whole;
import vn.caunoi.reports.cascade.store.CascadeTargets;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.cascade.store.CascadeTargets.State;
import vn.caunoi.reports.cascade.store.Proposals;
import vn.caunoi.reports.cascade.store.Proposals.Proposal;
import vn.caunoi.reports.collection.model.Adding;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.storage.ScopedTransactions;

/** Targets as they stand, with what was given below and how far everybody is. */
@Component
public class CascadeDesk {
    private static final int MOST_STATES = 50;

    private final CascadeTargets targets;
    private final Proposals proposals;
    private final Ladder ladder;
    private final LiveFigures live;
    private final Catalogue catalogue;
    private final ScopedTransactions transactions;

    CascadeDesk(
            CascadeTargets targets,
            Proposals proposals,
            Ladder ladder,
            LiveFigures live,
            Catalogue catalogue,
            ScopedTransactions transactions) {
        this.targets = targets;
        this.proposals = proposals;
        this.ladder = ladder;
        this.live = live;
        this.catalogue = catalogue;
        this.transactions = transactions;
    }

    /** A unit's target in one indicator among its others. */
    public record Line(
            Indicator indicator, Optional<Row> own, Whole whole, Optional<BigDecimal> live) {}

    /** All targets of a place, in the order of reports. */
    public List<Line> lines(Scope scope, TargetPlace place) {
        List<Unit> below = overseen(scope, place);
        List<Row> rows =
                transactions.read(
                        scope.totals(),
                        () -> targets.standing(with(place.id(), below), place.time()));
        Set<String> codes = rows.stream().map(Row::indicator).collect(Collectors.toSet());
        List<Indicator> planned =
                catalogue.all().stream()
                        .filter(indicator -> codes.contains(indicator.code()))
                        .toList();
        Map<String, BigDecimal> reached =
                live.of(List.of(place.id()), planned, place.time())
                        .getOrDefault(place.id(), Map.of());
        return planned.stream()
                .map(indicator ->
                        line(
                                indicator,
                                place,
                                rows,
                                Optional.ofNullable(reached.get(indicator.code()))))
                .toList();
    }

    private static Line line(
            Indicator indicator, TargetPlace place, List<Row> rows, Optional<BigDecimal> live) {
        Optional<Row> own =
                rows.stream()
                        .filter(row -> row.indicator().equals(indicator.code()))
                        .filter(row -> row.unit().equals(place.id()))
                        .findFirst();
        List<BigDecimal> shares =
                rows.stream()
                        .filter(row -> row.indicator().equals(indicator.code()))
                        .filter(row -> !row.unit().equals(place.id()))
                        .map(Row::value)
                        .toList();
        return new Line(
                indicator,
                own,
                Whole.of(own.map(Row::value), isDivisible(indicator) ? shares : List.of()),
                live);
    }

    /** One target with all that hangs on it. */
    public Cascade of(Scope scope, TargetPlace place, Indicator indicator) {
        List<Unit> below = overseen(scope, place);
        Map<UnitId, List<Unit>> further = ladder.below(below, place.day());
        Asked asked = asked(scope, place, indicator, below, further);
        Map<UnitId, BigDecimal> reached = reached(place, below, indicator);
        Optional<Row> own = Optional.ofNullable(asked.rows().get(place.id()));
        boolean divisible = isDivisible(indicator);
        List<Rung> rungs =
                below.stream()
                        .map(unit ->
                                new Rung(
                                        unit,
                                        Optional.ofNullable(asked.rows().get(unit.id())),
                                        Optional.ofNullable(reached.get(unit.id())),
                                        sum(further.getOrDefault(unit.id(), List.of()), asked)))
                        .toList();
        return new Cascade(
                place,
                indicator,
                own,
                Whole.of(
                        own.map(Row::value),
                        divisible
                                ? rungs.stream()
                                        .flatMap(rung -> rung.share().stream())
                                        .map(Row::value)
                                        .toList()
                                : List.of()),
                divisible,
                Optional.ofNullable(reached.get(place.id())),
                rungs,
                asked.years(),
                asked.proposals(),
                asked.history());
    }

    private record Asked(
            Map<UnitId, Row> rows,
            Map<Integer, Row> years,
            List<Proposal> proposals,
            List<State> history) {}

    private Asked asked(
            Scope scope,
            TargetPlace place,
            Indicator indicator,
            List<Unit> below,
            Map<UnitId, List<Unit>> further) {
        List<UnitId> near = with(place.id(), below);
        List<UnitId> all = new ArrayList<>(near);
        further.values().forEach(units -> units.forEach(unit -> all.add(unit.id())));
        return transactions.read(
                scope.totals(),
                () ->
                        new Asked(
                                targets.standing(all, place.time(), indicator.code()).stream()
                                        .collect(Collectors.toMap(Row::unit, row -> row)),
                                years(place, indicator),
                                proposals.of(near, place.time(), indicator.code()),
                                targets.history(
                                        near, place.time(), indicator.code(), MOST_STATES)));
    }

    private Map<Integer, Row> years(TargetPlace place, Indicator indicator) {
        Map<Integer, Row> years = new HashMap<>();
        if (place.time() instanceof TargetTime.Term term) {
            term.years()
                    .forEach(year ->
                            targets.standing(List.of(place.id()), year, indicator.code())
                                    .forEach(row -> years.put(year.year(), row)));
        }
        return years;
    }

    /** Provinces and the nation are read from kept totals, so levels are asked apart. */
    private Map<UnitId, BigDecimal> reached(
            TargetPlace place, List<Unit> below, Indicator indicator) {
        Map<UnitId, BigDecimal> reached = new HashMap<>();
        for (List<UnitId> level :
                List.of(List.of(place.id()), below.stream().map(Unit::id).toList())) {
            live.of(level, List.of(indicator), place.time())
                    .forEach((unit, values) ->
                            values.values().forEach(value -> reached.put(unit, value)));
        }
        return reached;
    }

    private static BigDecimal sum(Collection<Unit> units, Asked asked) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(asked.rows().get(unit.id())).stream())
                .map(Row::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The units below, for who may see each of them; sums over some of them would mislead. */
    private List<Unit> overseen(Scope scope, TargetPlace place) {
        List<Unit> below = ladder.below(place.unit(), place.day());
        boolean each =
                below.stream()
                        .allMatch(unit ->
                                scope.maySeeTotals(GivingDesk.communeOf(place, unit), unit.id()));
        return each ? below : List.of();
    }

    private static List<UnitId> with(UnitId own, List<Unit> below) {
        List<UnitId> ids = new ArrayList<>(List.of(own));
        below.forEach(unit -> ids.add(unit.id()));
        return ids;
    }

    /** Whether what those below are to reach adds up to what the unit is to reach. */
    public static boolean isDivisible(Indicator indicator) {
        return Adding.of(indicator) == Adding.AMOUNT;
    }
}
