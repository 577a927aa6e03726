package vn.caunoi.reports.looking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.collection.CollectionBoard;
import vn.caunoi.reports.collection.CollectionBoard.Board;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.looking.Overview.Standing;

/** Where a unit stands, what moves, what has not come: each asked once, however many units. */
@Component
public class OverviewDesk {
    private final Headlines headlines;
    private final Figures figures;
    private final Trends trends;
    private final CollectionBoard board;
    private final Levels levels;
    private final Clock clock;

    OverviewDesk(
            Headlines headlines,
            Figures figures,
            Trends trends,
            CollectionBoard board,
            Levels levels,
            Clock clock) {
        this.headlines = headlines;
        this.figures = figures;
        this.trends = trends;
        this.board = board;
        this.levels = levels;
        this.clock = clock;
    }

    /** The periods it looks at. */
    public static List<Period> periods(Period period) {
        return List.of(period, period.sameBefore(), period.previous());
    }

    /** Of a unit whose figures this person may see. */
    public Overview of(Scope scope, Unit unit, Period period) {
        Map<String, Optional<BigDecimal>> previous =
                trends.values(unit.id(), period.previous(), headlines.indicators());
        List<Standing> standings =
                figures.lines(unit.id(), period, headlines.indicators()).stream()
                        .map(line ->
                                new Standing(
                                        line,
                                        previous.getOrDefault(
                                                line.indicator().code(), Optional.empty())))
                        .filter(Standing::isKnown)
                        .toList();
        Period asked = asked(period);
        return new Overview(
                unit, period, standings, asked, own(scope, unit, asked), owed(scope, unit, asked));
    }

    private Period asked(Period period) {
        return LocalDate.now(clock).isAfter(period.lastDay())
                ? period
                : board.periods(1).stream().findFirst().orElseGet(period::previous);
    }

    private Optional<CollectionBoard.Line> own(Scope scope, Unit unit, Period asked) {
        boolean reports =
                unit.level().compareTo(UnitLevel.COMMUNE) <= 0
                        && unit.level() != UnitLevel.DISTRICT
                        && unit.validity().contains(asked.lastDay());
        return reports
                ? board.lines(scope, List.of(unit), asked).stream().findFirst()
                : Optional.empty();
    }

    private Optional<Board> owed(Scope scope, Unit unit, Period asked) {
        List<Unit> below = levels.below(unit, asked);
        boolean sees = below.stream().allMatch(one -> scope.maySeeTotals(one.id(), one.id()));
        return levels.gathers(unit) && sees && !below.isEmpty()
                ? Optional.of(board.below(scope, unit, asked))
                : Optional.empty();
    }
}
