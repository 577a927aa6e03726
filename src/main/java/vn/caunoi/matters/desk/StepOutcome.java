package vn.caunoi.matters.desk;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;

/** What became of a step somebody asked for; decided before anything is written. */
public sealed interface StepOutcome {
    /**
     * @param act by which a person can take it back for a few seconds; empty where nobody can
     */
    record Taken(Matter matter, Optional<UUID> act) implements StepOutcome {}

    /** Somebody else was quicker: the matter as it stands now. */
    record Stale(Matter present) implements StepOutcome {}

    /** The workflow, or the rules of the kind, do not let these hands take it from here. */
    record NotOpen(Matter present, MatterStep step) implements StepOutcome {}
}
