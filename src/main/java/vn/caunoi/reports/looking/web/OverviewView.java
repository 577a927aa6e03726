package vn.caunoi.reports.looking.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.reports.collection.web.BoardView;
import vn.caunoi.reports.collection.web.OwnReportView;

/**
 * Where a unit stands, every number written out.
 *
 * @param running the day up to which figures are, while the period runs; else ""
 * @param asked the period whose reports are due
 * @param open the reports that have not come
 */
public record OverviewView(
        String unit,
        String period,
        String previous,
        String running,
        List<StandingView> standings,
        String asked,
        Optional<OwnReportView> own,
        Optional<BoardView> board,
        List<BoardView.LineView> open,
        String boardHref) {

    /**
     * One figure.
     *
     * @param origin where it comes from
     * @param percent how much of the plan was reached; empty without one
     * @param below the units directly below it side by side; else ""
     */
    public record StandingView(
            String name,
            String measure,
            String value,
            String origin,
            String plan,
            Optional<PercentView> percent,
            MoveView previous,
            MoveView before,
            String below) {}

    /** Done of a plan, 102,5 %. */
    public record PercentView(long done, String text) {}

    /** The value of another period, and by how much the new one differs, in words. */
    public record MoveView(String value, String change) {}
}
