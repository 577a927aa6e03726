package vn.caunoi.matters.desk;

import java.util.UUID;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Matter;

/**
 * Somebody who has to know that a person looked at what stands under seal, or at a sender's contact
 * data. Called in the transaction that shows it: where it fails, nothing is shown.
 */
public interface LookListener {
    void sealOpened(Scope scope, Matter matter);

    void contactShown(Scope scope, Matter matter, UUID voice);
}
