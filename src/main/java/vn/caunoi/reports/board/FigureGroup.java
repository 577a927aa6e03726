package vn.caunoi.reports.board;

import java.util.List;

/**
 * Figures under one heading.
 *
 * @param state how many of them are known, in words
 * @param unfolded whether the group stands open when the page comes
 */
public record FigureGroup(String title, String state, boolean unfolded, List<FigureField> fields) {
    public FigureGroup {
        fields = List.copyOf(fields);
    }
}
