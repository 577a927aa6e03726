package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.activities.MeetingBoard;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.ScopedTransactions;

/** Draws the board of monthly meetings for a commune or a single area. */
@Component
class Boards {
    private final Units units;
    private final VisibleUnits visible;
    private final Committees committees;
    private final CommitteeRolls rolls;
    private final MeetingBoard meetings;
    private final ScopedTransactions transactions;
    private final Clock clock;

    Boards(
            Units units,
            VisibleUnits visible,
            Committees committees,
            CommitteeRolls rolls,
            MeetingBoard meetings,
            ScopedTransactions transactions,
            Clock clock) {
        this.units = units;
        this.visible = visible;
        this.committees = committees;
        this.rolls = rolls;
        this.meetings = meetings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The board of the half-year that is running; none where only totals may be seen. */
    Optional<Board> of(Scope scope, Unit unit) {
        return switch (unit.level()) {
            case NATION, PROVINCE, DISTRICT, SELF_MANAGED_GROUP -> Optional.empty();
            case COMMUNE, RESIDENTIAL_AREA ->
                    visible.mayRead(scope, unit)
                            ? Optional.of(board(scope, unit))
                            : Optional.empty();
        };
    }

    private Board board(Scope scope, Unit unit) {
        LocalDate today = LocalDate.now(clock);
        Period halfYear = Period.containing(PeriodKind.HALF_YEAR, today);
        Coverage during =
                units.coverage(Set.of(unit.id()), halfYear.range())
                        .only(UnitLevel.RESIDENTIAL_AREA);
        List<YearMonth> months =
                halfYear.months().stream().map(month -> YearMonth.from(month.from())).toList();
        List<Unit> areas = areasWithCommittee(scope, during, today);
        Map<UnitId, String> heads =
                rolls.heads(scope, areas.stream().map(Unit::id).collect(Collectors.toSet()));
        Map<UnitId, Set<YearMonth>> met = meetings.metMonths(scope, during, halfYear.range());
        return new Board(
                months,
                areas.stream()
                        .map(area ->
                                new BoardRow(
                                        UnitLink.of(area, true),
                                        Optional.ofNullable(heads.get(area.id())),
                                        marks(
                                                months,
                                                met.getOrDefault(area.id(), Set.of()),
                                                days(during, area.id()),
                                                YearMonth.from(today))))
                        .toList());
    }

    private List<Unit> areasWithCommittee(Scope scope, Coverage during, LocalDate today) {
        Set<UnitId> ids =
                transactions
                        .read(scope.readable(), () -> committees.inPlace(during, today))
                        .stream()
                        .map(Committees.InPlace::unit)
                        .collect(Collectors.toSet());
        return units.versions(ids).stream()
                .filter(unit -> unit.validity().contains(today))
                .sorted(
                        Comparator.comparingInt((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    private static List<DateRange> days(Coverage during, UnitId area) {
        return during.spans().stream()
                .filter(span -> span.unit().equals(area))
                .map(Coverage.Span::days)
                .toList();
    }

    static List<Mark> marks(
            List<YearMonth> months, Set<YearMonth> met, List<DateRange> days, YearMonth now) {
        return months.stream().map(month -> mark(month, met, days, now)).toList();
    }

    private static Mark mark(
            YearMonth month, Set<YearMonth> met, List<DateRange> days, YearMonth now) {
        if (met.contains(month)) {
            return Mark.MET;
        }
        if (month.isAfter(now)) {
            return Mark.COMING;
        }
        DateRange wanted = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        if (days.stream().noneMatch(wanted::overlaps)) {
            return Mark.ABSENT;
        }
        return month.equals(now) ? Mark.RUNNING : Mark.MISSING;
    }
}
