package vn.caunoi.matters.desk;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;

/** Somebody at the desk who has to do something when a step was taken, in the same transaction. */
interface StepListener {
    /**
     * @param before as the matter stood; empty when it is new
     * @param by the person who took it, when one signed in; not told of what is written down first
     * @param act of which the step is a part; empty where nobody can take it back
     */
    void taken(
            Optional<Matter> before,
            Matter after,
            MatterStep step,
            Hand hand,
            Optional<Scope> by,
            Optional<UUID> act);
}
