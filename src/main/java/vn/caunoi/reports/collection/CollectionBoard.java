package vn.caunoi.reports.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.store.CollectionSteps;
import vn.caunoi.reports.collection.store.CollectionSteps.Taken;
import vn.caunoi.storage.ScopedTransactions;

/** The reports of a period that units owe: which came in, which are late, what moves. */
@Component
public class CollectionBoard {
    private static final int MOVES = 10;

    private final CollectionSteps steps;
    private final Levels levels;
    private final ReportDeadlines deadlines;
    private final ScopedTransactions transactions;
    private final Clock clock;

    CollectionBoard(
            CollectionSteps steps,
            Levels levels,
            ReportDeadlines deadlines,
            ScopedTransactions transactions,
            Clock clock) {
        this.steps = steps;
        this.levels = levels;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a report came in time. */
    public enum Timeliness {
        /** It came in time. */
        IN_TIME,
        /** It came after its last day. */
        SENT_LATE,
        /** It has not come, and its last day has not passed. */
        NOT_DUE,
        /** It has not come, and its last day is near. */
        NEAR,
        /** Its last day has passed without it. */
        LATE
    }

    /**
     * The report of one unit.
     *
     * @param last the last step taken with it
     * @param below of a unit above communes, how many reports it has accepted itself
     */
    public record Line(
            Unit unit,
            CollectionState state,
            Optional<Taken> last,
            Optional<OffsetDateTime> firstSent,
            Timeliness timeliness,
            Optional<Completeness> below) {}

    /**
     * The reports of units below another.
     *
     * @param deadline until when they are due
     * @param moves what happened last
     */
    public record Board(
            Unit unit, Period period, LocalDate deadline, List<Line> lines, List<Move> moves) {
        public Board {
            lines = List.copyOf(lines);
            moves = List.copyOf(moves);
        }

        /** How many lie with this unit or were accepted. */
        public long handedIn() {
            return lines.stream().filter(line -> line.state().isHandedIn()).count();
        }

        public long accepted() {
            return lines.stream()
                    .filter(line ->
                            line.state() == CollectionState.ACCEPTED
                                    || line.state() == CollectionState.AMENDED
                                    || line.state() == CollectionState.FROZEN)
                    .count();
        }

        public long waiting() {
            return lines.stream().filter(line -> line.state().isWaiting()).count();
        }

        public long late() {
            return lines.stream().filter(line -> line.timeliness() == Timeliness.LATE).count();
        }
    }

    /** A step of one of the reports. */
    public record Move(Unit unit, Taken taken) {}

    /** The reports that units below this one owe. */
    public Board below(Scope scope, Unit unit, Period period) {
        List<Unit> owing = levels.below(unit, period);
        List<Line> lines = lines(scope, owing, period);
        Map<UnitId, Unit> byId = owing.stream().collect(Collectors.toMap(Unit::id, one -> one));
        List<Move> moves =
                transactions
                        .read(scope.totals(), () -> steps.moves(byId.keySet(), period, MOVES))
                        .stream()
                        .flatMap(taken ->
                                Optional.ofNullable(byId.get(taken.unit()))
                                        .map(moved -> new Move(moved, taken))
                                        .stream())
                        .toList();
        LocalDate deadline =
                owing.stream()
                        .findFirst()
                        .map(one -> deadlines.of(one.level(), period))
                        .orElse(period.lastDay());
        return new Board(unit, period, deadline, lines, moves);
    }

    /** The reports of these units themselves. */
    public List<Line> lines(Scope scope, List<Unit> units, Period period) {
        Map<UnitId, List<Unit>> below = levels.below(units, period);
        Collection<UnitId> own = units.stream().map(Unit::id).toList();
        List<UnitId> lower = below.values().stream().flatMap(List::stream).map(Unit::id).toList();
        return transactions.read(
                scope.totals(),
                () -> {
                    Map<UnitId, Taken> last = steps.latest(own, period);
                    Map<UnitId, OffsetDateTime> sent = steps.firstSent(own, period);
                    Set<UnitId> accepted = steps.accepted(lower, period);
                    return units.stream()
                            .map(unit ->
                                    line(
                                            unit,
                                            period,
                                            Optional.ofNullable(last.get(unit.id())),
                                            Optional.ofNullable(sent.get(unit.id())),
                                            completeness(
                                                    unit,
                                                    below.getOrDefault(unit.id(), List.of()),
                                                    accepted)))
                            .toList();
                });
    }

    private Optional<Completeness> completeness(Unit unit, List<Unit> below, Set<UnitId> accepted) {
        return levels.gathers(unit)
                ? Optional.of(
                        new Completeness(
                                (int)
                                        below.stream()
                                                .filter(one -> accepted.contains(one.id()))
                                                .count(),
                                below.size()))
                : Optional.empty();
    }

    private Line line(
            Unit unit,
            Period period,
            Optional<Taken> last,
            Optional<OffsetDateTime> sent,
            Optional<Completeness> below) {
        CollectionState state = last.map(Taken::state).orElse(CollectionState.OPEN);
        return new Line(unit, state, last, sent, timeliness(unit, period, state, sent), below);
    }

    private Timeliness timeliness(
            Unit unit, Period period, CollectionState state, Optional<OffsetDateTime> sent) {
        LocalDate deadline = deadlines.of(unit.level(), period);
        LocalDate today = LocalDate.now(clock);
        if (state.isHandedIn() && sent.isPresent()) {
            LocalDate day = sent.get().atZoneSameInstant(clock.getZone()).toLocalDate();
            return day.isAfter(deadline) ? Timeliness.SENT_LATE : Timeliness.IN_TIME;
        }
        if (today.isAfter(deadline)) {
            return Timeliness.LATE;
        }
        return today.isAfter(period.lastDay()) && deadlines.isNear(deadline, today)
                ? Timeliness.NEAR
                : Timeliness.NOT_DUE;
    }

    /** The period of a kind that runs today. */
    public Period running(PeriodKind kind) {
        return Period.containing(kind, LocalDate.now(clock));
    }

    /** Periods of the kinds that are asked for, the ones that ended last first. */
    public List<Period> periods(int ofEachKind) {
        LocalDate today = LocalDate.now(clock);
        return deadlines.asked(today).stream()
                .flatMap(kind ->
                        Stream.iterate(Period.containing(kind, today).previous(), Period::previous)
                                .limit(ofEachKind))
                .sorted(Comparator.comparing(Period::lastDay).reversed())
                .toList();
    }
}
