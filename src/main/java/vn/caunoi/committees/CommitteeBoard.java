package vn.caunoi.committees;

import java.util.List;
import vn.caunoi.web.Tile;

/**
 * The committees within a unit: one by one, or above the commune in figures per commune.
 *
 * @param tiles sums over the board
 * @param pairs other posts held by heads
 */
public record CommitteeBoard(
        List<Tile> tiles, List<BoardRow> rows, List<PostPair> pairs, List<CommuneRow> communes) {
    public CommitteeBoard {
        tiles = List.copyOf(tiles);
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
        communes = List.copyOf(communes);
    }
}
