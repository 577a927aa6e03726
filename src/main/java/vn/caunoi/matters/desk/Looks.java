package vn.caunoi.matters.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.Journal;
import vn.caunoi.matters.model.Matter;

/**
 * Writes down that somebody looked at what stands under seal, or at a sender's contact data: in the
 * transaction that shows it, so that where it cannot be written down nothing is shown.
 */
@Component
class Looks {
    private final Journal journal;

    Looks(Journal journal) {
        this.journal = journal;
    }

    /** Words, a letter or a file of a sealed matter; of any other nothing is noted. */
    void atWords(Caller caller, Matter matter) {
        if (matter.sealed()) {
            record(caller, matter, "sealed_read");
        }
    }

    void atContact(Caller caller, Matter matter) {
        record(caller, matter, "contact_shown");
    }

    private void record(Caller caller, Matter matter, String act) {
        journal.record(
                caller.scope().orElseThrow(),
                matter.place().commune(),
                matter.place().desk(),
                act,
                MatterNames.KIND,
                matter.id(),
                Optional.empty());
    }
}
