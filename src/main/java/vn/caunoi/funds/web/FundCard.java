package vn.caunoi.funds.web;

import java.util.List;
import vn.caunoi.web.Tile;

/** A fund in a few figures. */
public record FundCard(String title, List<Tile> tiles) {
    public FundCard {
        tiles = List.copyOf(tiles);
    }
}
