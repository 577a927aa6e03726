package vn.caunoi.storage;

import java.util.List;

/**
 * A table as it is copied.
 *
 * @param name with its schema
 * @param columns those that hold facts, in their order; what the database computes is none
 */
public record StoredTable(String name, List<String> columns) {
    public StoredTable {
        columns = List.copyOf(columns);
    }

    String copyOut() {
        return "COPY %s (%s) TO STDOUT".formatted(name, String.join(", ", columns));
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN".formatted(name, String.join(", ", columns));
    }
}
