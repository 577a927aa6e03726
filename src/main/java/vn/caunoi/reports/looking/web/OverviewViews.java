package vn.caunoi.reports.looking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.collection.CollectionBoard.Board;
import vn.caunoi.reports.collection.web.BoardView;
import vn.caunoi.reports.collection.web.BoardViews;
import vn.caunoi.reports.collection.web.CollectionPaths;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.Overview;
import vn.caunoi.reports.looking.Overview.Standing;
import vn.caunoi.reports.looking.web.OverviewView.MoveView;
import vn.caunoi.reports.looking.web.OverviewView.PercentView;
import vn.caunoi.reports.looking.web.OverviewView.StandingView;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;

/** Makes the view of where a unit stands. */
@Component
class OverviewViews {
    private static final String UNKNOWN = "–";

    private final BoardViews boards;
    private final Clock clock;

    OverviewViews(BoardViews boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    OverviewView of(Overview overview, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        boolean runs = !today.isAfter(overview.period().lastDay());
        return new OverviewView(
                overview.unit().name(),
                PeriodTitles.title(frame.texts(), overview.period()),
                PeriodTitles.title(frame.texts(), overview.period().previous()),
                runs ? frame.format().date(today) : "",
                overview.standings().stream()
                        .map(standing -> standing(overview, standing, frame))
                        .toList(),
                PeriodTitles.title(frame.texts(), overview.asked()),
                overview.own().map(line -> boards.own(line, overview.asked(), frame)),
                overview.owed().map(board -> boards.of(board, frame)),
                overview.owed().map(board -> open(board, frame)).orElse(List.of()),
                CollectionPaths.board(overview.unit(), overview.asked()));
    }

    private List<BoardView.LineView> open(Board board, PageFrame frame) {
        return boards.of(
                        new Board(
                                board.unit(),
                                board.period(),
                                board.deadline(),
                                board.lines().stream()
                                        .filter(line -> !line.state().isHandedIn())
                                        .toList(),
                                List.of()),
                        frame)
                .lines();
    }

    private static StandingView standing(Overview overview, Standing standing, PageFrame frame) {
        ReportLine line = standing.line();
        Indicator indicator = line.indicator();
        String unit = overview.unit().code();
        boolean comparesBelow = overview.unit().level().isAboveCommune();
        return new StandingView(
                indicator.nameVi(),
                indicator.unit(),
                text(line.value(), indicator, frame),
                LookingPaths.origin(unit, overview.period(), indicator.code()),
                text(line.plan(), indicator, frame),
                line.planPercent()
                        .map(percent ->
                                new PercentView(
                                        percent.setScale(0, RoundingMode.HALF_UP).longValue(),
                                        frame.format().percent(percent))),
                move(standing.previous(), line, frame),
                move(line.before(), line, frame),
                comparesBelow
                                && overview.unit().level() != UnitLevel.DISTRICT
                                && line.value().isPresent()
                        ? LookingPaths.below(unit, overview.period(), indicator.code())
                        : "");
    }

    private static MoveView move(Optional<BigDecimal> other, ReportLine line, PageFrame frame) {
        Indicator indicator = line.indicator();
        return new MoveView(
                text(other, indicator, frame),
                line.value()
                        .flatMap(now ->
                                other.map(then -> change(now.subtract(then), indicator, frame)))
                        .orElse(UNKNOWN));
    }

    private static String change(BigDecimal difference, Indicator indicator, PageFrame frame) {
        BigDecimal shown = indicator.toShow(difference);
        return switch (shown.signum()) {
            case 1 -> frame.text("looking.more", frame.format().decimal(shown));
            case -1 -> frame.text("looking.less", frame.format().decimal(shown.negate()));
            default -> frame.text("looking.same");
        };
    }

    private static String text(Optional<BigDecimal> value, Indicator indicator, PageFrame frame) {
        return value.map(indicator::toShow).map(frame.format()::decimal).orElse(UNKNOWN);
    }
}
