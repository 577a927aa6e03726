package vn.caunoi.reports.board;

import java.util.List;

/** Figures of the week under one heading. */
public record WeekGroup(String title, List<WeekLine> lines) {
    public WeekGroup {
        lines = List.copyOf(lines);
    }
}
