package vn.caunoi.matters.web;

import java.util.List;

/**
 * All that a body owes.
 *
 * @param objected matters in which it may say its view of an objection
 */
public record OwedList(String body, List<OwedLine> owed, List<OwedLine> objected) {
    public OwedList {
        owed = List.copyOf(owed);
        objected = List.copyOf(objected);
    }
}
