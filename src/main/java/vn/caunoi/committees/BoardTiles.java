package vn.caunoi.committees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tile;
import vn.caunoi.web.Tone;

/** The sums over a board. */
final class BoardTiles {
    private BoardTiles() {}

    static List<Tile> of(List<BoardRow> rows, List<Seats.Held> heads, PageFrame frame) {
        List<BoardRow> inPlace = rows.stream().filter(row -> row.state().isInPlace()).toList();
        long over = inPlace.stream().filter(row -> row.state().state() == TermState.OVER).count();
        Tile overdue = Tile.of(frame.format().integer(over), frame.text("committees.tile.over"));
        return List.of(
                ofAll(inPlace.size(), rows.size(), frame, "committees.tile.in-place"),
                over == 0 ? overdue : overdue.toned(Tone.LATE),
                ofAll(
                        inPlace.stream().filter(BoardRow::regulated).count(),
                        inPlace.size(),
                        frame,
                        "committees.tile.regulated"),
                ofAll(busy(heads), heads.size(), frame, "committees.tile.other-post"));
    }

    /** Other posts held by heads, with their share of all heads. */
    static List<PostPair> pairs(List<Seats.Held> heads, PageFrame frame) {
        return CommitteeWords.POSTS.stream()
                .map(post -> {
                    int number =
                            Math.toIntExact(
                                    heads.stream()
                                            .filter(head ->
                                                    SeatEntry.apart(head.concurrentPost())
                                                            .contains(post))
                                            .count());
                    return new PostPair(
                            frame.text(CommitteeWords.POST + post),
                            number,
                            share(number, heads.size(), frame));
                })
                .filter(pair -> pair.heads() > 0)
                .toList();
    }

    static CommuneRow commune(
            Unit commune, int areas, int inPlace, List<Seats.Held> heads, PageFrame frame) {
        long busy = busy(heads);
        return new CommuneRow(
                commune.name(),
                UriComponentsBuilder.fromPath(BoardPage.PATH)
                        .queryParam("donvi", "{code}")
                        .encode()
                        .buildAndExpand(commune.code())
                        .toUriString(),
                areas,
                inPlace,
                heads.size(),
                Math.toIntExact(busy),
                share(busy, heads.size(), frame));
    }

    private static long busy(List<Seats.Held> heads) {
        return heads.stream().filter(head -> head.concurrentPost().isPresent()).count();
    }

    private static Tile ofAll(long part, long all, PageFrame frame, String label) {
        return Tile.of(
                frame.format().integer(part) + "/" + frame.format().integer(all),
                frame.text(label));
    }

    private static String share(long part, long whole, PageFrame frame) {
        return whole == 0
                ? "–"
                : frame.format()
                        .percent(
                                BigDecimal.valueOf(part)
                                        .multiply(BigDecimal.valueOf(100))
                                        .divide(
                                                BigDecimal.valueOf(whole),
                                                1,
                                                RoundingMode.HALF_UP));
    }
}
