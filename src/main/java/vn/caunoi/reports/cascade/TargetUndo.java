package vn.caunoi.reports.cascade;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.cascade.store.CascadeTargets;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/** Takes back targets of terms. What was given beyond the own records is changed, not undone. */
@Component
class TargetUndo implements TakesBack {
    private static final Set<String> LASTING = Set.of(GivingDesk.GIVEN, ProposalDesk.AGREED);

    private final CascadeTargets targets;
    private final Batches batches;

    TargetUndo(CascadeTargets targets, Batches batches) {
        this.targets = targets;
        this.batches = batches;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        boolean lasting =
                Optional.ofNullable(batches.find(Set.of(batch)).get(batch))
                        .filter(act -> LASTING.contains(act.purpose()))
                        .isPresent();
        return lasting ? Optional.empty() : Optional.of(targets.undoTerms(batch, reason));
    }
}
