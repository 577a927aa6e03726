package vn.caunoi.matters;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.EarlierMatters;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.UndoCounts;

/** Takes in the matters of earlier years; runs in the caller's transaction. */
@Component
public class MatterImport {
    private final EarlierMatters matters;

    MatterImport(EarlierMatters matters) {
        this.matters = matters;
    }

    /**
     * What became of a table.
     *
     * @param movedOn codes that were left alone: somebody has gone on with them in the product
     */
    public record Taken(MergeCounts counts, Set<String> movedOn) {
        public Taken {
            movedOn = Set.copyOf(movedOn);
        }
    }

    /**
     * The same code again with other values is a correction, whose history stays.
     *
     * @param lines without misfits, each code once per commune
     */
    public Taken take(UUID batch, List<EarlierMatter> lines) {
        return matters.take(batch, lines);
    }

    /** Withdraws what the batch added and restores what it corrected, unless somebody went on. */
    public UndoCounts undo(UUID batch) {
        return matters.undo(batch);
    }
}
