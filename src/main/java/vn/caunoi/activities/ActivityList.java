package vn.caunoi.activities;

import java.util.List;

/**
 * One page of the list.
 *
 * @param first the address of its beginning; empty on the beginning itself
 * @param next the address of the page after it; empty on the last one
 */
public record ActivityList(List<ActivityLine> lines, String first, String next) {
    public ActivityList {
        lines = List.copyOf(lines);
    }
}
