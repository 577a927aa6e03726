package vn.caunoi.areas;

import java.util.List;
import java.util.Optional;

/**
 * One committee on the board.
 *
 * @param head the name of its head, where it may be read
 * @param marks one per month
 */
public record BoardRow(UnitLink area, Optional<String> head, List<Mark> marks) {
    public BoardRow {
        marks = List.copyOf(marks);
    }
}
