package vn.caunoi.reports.collection.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.collection.CollectionBoard.Board;
import vn.caunoi.reports.collection.CollectionBoard.Line;
import vn.caunoi.reports.collection.CollectionBoard.Move;
import vn.caunoi.reports.collection.ReportDeadlines;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.web.BoardView.Count;
import vn.caunoi.reports.collection.web.BoardView.LineView;
import vn.caunoi.reports.collection.web.BoardView.MoveView;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** Makes the view of an overview. */
@Component
public class BoardViews {
    private final CollectionWords words;
    private final ReportDeadlines deadlines;

    BoardViews(CollectionWords words, ReportDeadlines deadlines) {
        this.words = words;
        this.deadlines = deadlines;
    }

    /** An overview. */
    public BoardView of(Board board, PageFrame frame) {
        return new BoardView(
                board.unit().name(),
                frame.format().date(board.deadline()),
                count(board.handedIn(), board, frame),
                count(board.accepted(), board, frame),
                board.waiting(),
                board.late(),
                board.lines().stream().map(line -> line(line, board.period(), frame)).toList(),
                board.moves().stream().map(move -> move(move, board.period(), frame)).toList(),
                CollectionPaths.report(board.unit(), board.period()));
    }

    /** The report of one unit. */
    public OwnReportView own(Line line, Period period, PageFrame frame) {
        return new OwnReportView(
                line.unit().name(),
                PeriodTitles.title(frame.texts(), period),
                CollectionPaths.report(line.unit(), period),
                frame.format().date(deadlines.of(line.unit().level(), period)),
                frame.text(line.state().key()),
                CollectionWords.tone(line.state()),
                CollectionWords.time(line.timeliness(), frame),
                CollectionWords.tone(line.timeliness()));
    }

    private static Count count(long done, Board board, PageFrame frame) {
        long all = board.lines().size();
        return new Count(
                done, all, frame.format().integer(done) + "/" + frame.format().integer(all));
    }

    private LineView line(Line line, Period period, PageFrame frame) {
        return new LineView(
                line.unit().name(),
                CollectionPaths.report(line.unit(), period),
                frame.text(line.state().key()),
                CollectionWords.tone(line.state()),
                CollectionWords.time(line.timeliness(), frame),
                CollectionWords.tone(line.timeliness()),
                line.firstSent().map(at -> words.day(at, frame)).orElse(""),
                line.below().map(Completeness::toString).orElse(""),
                line.below().isPresent() ? CollectionPaths.board(line.unit(), period) : "");
    }

    private MoveView move(Move move, Period period, PageFrame frame) {
        return new MoveView(
                words.day(move.taken().at(), frame),
                move.unit().name(),
                CollectionPaths.report(move.unit(), period),
                frame.text(move.taken().step().key()));
    }

    /** Periods to choose from, in words. */
    static List<Choice> choices(List<Period> periods, PageFrame frame) {
        return periods.stream()
                .map(period -> new Choice(period.code(), PeriodTitles.title(frame.texts(), period)))
                .toList();
    }
}
