package vn.caunoi.campaigns;

import java.util.List;

/**
 * Models under one heading.
 *
 * @param id of the table, unique on its page
 */
public record ModelGroup(String id, String title, List<ModelLine> lines) {
    public ModelGroup {
        lines = List.copyOf(lines);
    }
}
