package vn.caunoi.search;

import java.util.List;
import vn.caunoi.access.SearchSource;

/** Hits of one kind under their heading. */
public record FoundGroup(String title, List<SearchSource.Found> found) {
    public FoundGroup {
        found = List.copyOf(found);
    }
}
