package vn.caunoi.areas;

import java.time.YearMonth;
import java.util.List;

/** Committees × months: who met when. */
public record Board(List<YearMonth> months, List<BoardRow> rows) {
    public Board {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /** The marks a reader needs explained. */
    public List<Mark> legend() {
        return List.of(Mark.MET, Mark.MISSING, Mark.RUNNING, Mark.COMING);
    }
}
