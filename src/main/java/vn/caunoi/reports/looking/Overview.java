package vn.caunoi.reports.looking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.collection.CollectionBoard.Board;
import vn.caunoi.reports.collection.CollectionBoard.Line;

/**
 * Where a unit stands.
 *
 * @param standings figures of which something is known
 * @param asked the period whose reports are due: this one, or the last that is over
 * @param own the unit's own report; empty for areas, which send none
 * @param owed reports of units below; empty where none report to it, or not all may be seen
 */
public record Overview(
        Unit unit,
        Period period,
        List<Standing> standings,
        Period asked,
        Optional<Line> own,
        Optional<Board> owed) {
    public Overview {
        standings = List.copyOf(standings);
    }

    /**
     * One figure.
     *
     * @param line value, plan and the same period a year before
     * @param previous the value of the period before
     */
    public record Standing(ReportLine line, Optional<BigDecimal> previous) {
        /** Whether there is anything to show. */
        boolean isKnown() {
            return line.value().isPresent()
                    || line.plan().isPresent()
                    || line.before().isPresent()
                    || previous.isPresent();
        }
    }
}
