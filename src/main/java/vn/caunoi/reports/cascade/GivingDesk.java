package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.store.CascadeTargets;
import vn.caunoi.reports.cascade.store.CascadeTargets.NewTarget;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/**
 * Sets a unit's target and gives it to the units directly below, as one act or not at all. The
 * transaction reaches the unit and those directly below, and nothing else.
 */
@Component
public class GivingDesk {
    /** Acts on units whose records the giver does not keep; their undo would not reach them. */
    static final String GIVEN = "cascade.given";

    private static final String SET = "cascade.set";

    private final CascadeTargets targets;
    private final Ladder ladder;
    private final Acts acts;
    private final ScopedTransactions transactions;
    private final Texts.Reader vietnamese;

    GivingDesk(
            CascadeTargets targets,
            Ladder ladder,
            Acts acts,
            ScopedTransactions transactions,
            Texts texts) {
        this.targets = targets;
        this.ladder = ladder;
        this.acts = acts;
        this.transactions = transactions;
        this.vietnamese = texts.in(Texts.VIETNAMESE);
    }

    /**
     * What a box says.
     *
     * @param value empty where there is to be no target
     * @param seen the version that its writer saw; 0 where nothing stood
     */
    public record Wanted(Optional<BigDecimal> value, int seen) {}

    /** What became of a form. */
    public sealed interface Outcome {
        /**
         * It was done.
         *
         * @param undoable whether it can be taken back with one press
         */
        record Saved(UUID act, boolean undoable) implements Outcome {}

        record NothingChanged() implements Outcome {}

        /** Somebody else changed these meanwhile; nothing was saved. */
        record Stale(List<Clash> clashes) implements Outcome {}

        /** The unit's own target came from above. */
        record OwnIsGiven() implements Outcome {}

        /** What was given before is changed with a reason alone. */
        record ReasonMissing() implements Outcome {}
    }

    /** A target that stands otherwise than its writer saw. */
    public record Clash(UnitId unit, Optional<Row> standing, Optional<BigDecimal> wanted) {}

    /**
     * Sets and gives.
     *
     * @param wanted by the unit itself and units directly below; others are not found
     */
    public Outcome give(
            Scope scope,
            TargetPlace place,
            Indicator indicator,
            Map<UnitId, Wanted> wanted,
            Optional<String> reason) {
        if (!place.writable()) {
            throw new NotFound();
        }
        List<Unit> below = ladder.below(place.unit(), place.day());
        Set<UnitId> known = below.stream().map(Unit::id).collect(Collectors.toSet());
        known.add(place.id());
        if (!known.containsAll(wanted.keySet())) {
            throw new NotFound();
        }
        return transactions.write(
                reach(known),
                () -> {
                    targets.hold(known, place.time());
                    List<Change> changes =
                            changes(
                                    place,
                                    wanted,
                                    targets.standing(known, place.time(), indicator.code()));
                    return refusal(changes, place, reason)
                            .orElseGet(() ->
                                    write(
                                            scope,
                                            new Order(place, indicator, below, reason),
                                            changes));
                });
    }

    /** Splits a unit's target of a term over its years; its own doing, so it goes nowhere below. */
    public Outcome split(
            Scope scope, TargetPlace place, Indicator indicator, Map<Integer, Wanted> wanted) {
        if (!place.writable()) {
            throw new NotFound();
        }
        Set<UnitId> own = Set.of(place.id());
        return transactions.write(
                reach(own),
                () -> {
                    Map<TargetTime.Year, Change> changes = new LinkedHashMap<>();
                    for (TargetTime.Year year : place.time().years()) {
                        targets.hold(own, year);
                        Optional<Wanted> box = Optional.ofNullable(wanted.get(year.year()));
                        box.stream()
                                .flatMap(one ->
                                        changes(
                                                place,
                                                Map.of(place.id(), one),
                                                targets.standing(own, year, indicator.code()))
                                                .stream())
                                .forEach(change -> changes.put(year, change));
                    }
                    return refusal(List.copyOf(changes.values()), place, Optional.empty())
                            .orElseGet(() -> writeYears(scope, place, indicator, changes));
                });
    }

    private record Order(
            TargetPlace place, Indicator indicator, List<Unit> below, Optional<String> reason) {}

    private record Change(UnitId unit, Wanted wanted, Optional<Row> standing) {
        boolean isStale() {
            return wanted.seen() != standing.map(Row::version).orElse(0);
        }

        boolean isGiven() {
            return standing.flatMap(Row::giver).isPresent();
        }
    }

    /** What a unit set itself becomes given when it is given, though the number be the same. */
    private static List<Change> changes(
            TargetPlace place, Map<UnitId, Wanted> wanted, List<Row> rows) {
        Map<UnitId, Row> standing = rows.stream().collect(Collectors.toMap(Row::unit, row -> row));
        List<Change> changes = new ArrayList<>();
        wanted.forEach((unit, box) -> {
            Optional<Row> now = Optional.ofNullable(standing.get(unit));
            boolean given =
                    unit.equals(place.id())
                            || now.flatMap(Row::giver).equals(Optional.of(place.id()));
            if (!isSame(box.value(), now.map(Row::value)) || now.isPresent() && !given) {
                changes.add(new Change(unit, box, now));
            }
        });
        return changes;
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros)
                .equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private static Optional<Outcome> refusal(
            List<Change> changes, TargetPlace place, Optional<String> reason) {
        List<Clash> clashes =
                changes.stream()
                        .filter(Change::isStale)
                        .map(change ->
                                new Clash(
                                        change.unit(), change.standing(), change.wanted().value()))
                        .toList();
        if (changes.isEmpty()) {
            return Optional.of(new Outcome.NothingChanged());
        }
        if (!clashes.isEmpty()) {
            return Optional.of(new Outcome.Stale(clashes));
        }
        if (changes.stream()
                .anyMatch(change -> change.unit().equals(place.id()) && change.isGiven())) {
            return Optional.of(new Outcome.OwnIsGiven());
        }
        return reason.isEmpty() && changes.stream().anyMatch(Change::isGiven)
                ? Optional.of(new Outcome.ReasonMissing())
                : Optional.empty();
    }

    private Outcome write(Scope scope, Order order, List<Change> changes) {
        TargetPlace place = order.place();
        Map<UnitId, Unit> below =
                order.below().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        boolean keepsAll =
                changes.stream()
                        .allMatch(change ->
                                scope.mayWrite(
                                        Optional.ofNullable(below.get(change.unit()))
                                                .map(unit -> communeOf(place, unit))
                                                .orElse(place.commune()),
                                        change.unit()));
        UUID act = acts.begin(scope, keepsAll ? SET : GIVEN);
        withdraw(place.time(), act, order.reason(), changes);
        targets.write(
                place.time(),
                act,
                changes.stream()
                        .flatMap(change ->
                                change.wanted().value().stream()
                                        .map(value -> target(order, below, change, value)))
                        .toList());
        return new Outcome.Saved(act, keepsAll);
    }

    private static NewTarget target(
            Order order, Map<UnitId, Unit> below, Change change, BigDecimal value) {
        TargetPlace place = order.place();
        Optional<Unit> taker = Optional.ofNullable(below.get(change.unit()));
        return new NewTarget(
                change.unit(),
                taker.map(unit -> communeOf(place, unit)).orElse(place.commune()),
                order.indicator().code(),
                value,
                taker.map(unit -> place.id()),
                order.reason());
    }

    private Outcome writeYears(
            Scope scope,
            TargetPlace place,
            Indicator indicator,
            Map<TargetTime.Year, Change> changes) {
        UUID act = acts.begin(scope, SET);
        changes.forEach((year, change) -> {
            withdraw(year, act, Optional.empty(), List.of(change));
            targets.write(
                    year,
                    act,
                    change.wanted().value().stream()
                            .map(value ->
                                    new NewTarget(
                                            place.id(),
                                            place.commune(),
                                            indicator.code(),
                                            value,
                                            Optional.empty(),
                                            Optional.empty()))
                            .toList());
        });
        return new Outcome.Saved(act, true);
    }

    private void withdraw(
            TargetTime time, UUID act, Optional<String> reason, List<Change> changes) {
        String why = reason.orElseGet(() -> vietnamese.get("cascade.withdrawn"));
        changes.stream()
                .filter(change -> change.wanted().value().isEmpty())
                .flatMap(change -> change.standing().stream())
                .forEach(row -> targets.withdraw(time, row.id(), act, why));
    }

    /** The unit and those directly below, row by row, and nothing that lies below these. */
    static Reach reach(Set<UnitId> units) {
        return new Reach(
                false, Set.of(), units.stream().map(UnitId::value).collect(Collectors.toSet()));
    }

    /** In which commune a unit directly below lies. */
    static UnitId communeOf(TargetPlace above, Unit unit) {
        return unit.level() == UnitLevel.RESIDENTIAL_AREA ? above.commune() : unit.id();
    }
}
