package vn.caunoi.matters.web;

import java.util.List;

/**
 * All that a body owes.
 *
 * @param objected matters in which it may say its view of an objection
 * @param path of its door
 * @param counts its line of the public comparison
 * @param said what it says to that, "" where nothing
 * @param saidOn since when
 */
public record OwedList(
        String body,
        List<OwedLine> owed,
        List<OwedLine> objected,
        String path,
        String counts,
        String said,
        String saidOn) {
    public OwedList {
        owed = List.copyOf(owed);
        objected = List.copyOf(objected);
    }
}
