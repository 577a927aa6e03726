package vn.caunoi.backup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of backups, with the one that is under way. */
public record RunsView(Optional<Running> running, List<RunLine> lines) {
    public RunsView {
        lines = List.copyOf(lines);
    }

    /** How far a backup is, counted in tables. */
    public record Running(UUID id, int done, int all) {}
}
