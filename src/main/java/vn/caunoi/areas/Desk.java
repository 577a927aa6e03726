package vn.caunoi.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.access.WorkSource;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tile;

/**
 * What stands on a desk, in the words of its reader's language.
 *
 * @param keeps whether the reader keeps the records of the unit, so that the way to each entry is
 *     shown
 * @param listens whether people of this unit say what they have to say right here
 * @param message what the ward tells everybody today
 * @param board committees × months; none where only totals may be seen
 */
public record Desk(
        String title,
        UnitLink unit,
        Today today,
        boolean keeps,
        boolean listens,
        Optional<String> message,
        List<WorkSource.Work> works,
        List<Tile> tiles,
        Optional<Board> board,
        String reportHref) {
    public Desk {
        works = List.copyOf(works);
        tiles = List.copyOf(tiles);
    }

    Map<String, Object> model(PageFrame frame) {
        return Map.of("frame", frame.titled(title), "desk", this);
    }
}
