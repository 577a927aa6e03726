package vn.caunoi.demonstration;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.backup.BackupDesk;
import vn.caunoi.storage.NewBeginning;
import vn.caunoi.web.Refusal;

/**
 * Leaving the demonstration for real data. It is asked for here and happens at the next start;
 * before that the demonstration is backed up. What is no demonstration cannot be left.
 */
@Component
class RealStart {
    private final Demonstration demonstration;
    private final NewBeginning beginning;
    private final BackupDesk backups;

    RealStart(Demonstration demonstration, NewBeginning beginning, BackupDesk backups) {
        this.demonstration = demonstration;
        this.beginning = beginning;
        this.backups = backups;
    }

    RealStartStep step() {
        if (!demonstration.isOn()) {
            return RealStartStep.NO_DEMONSTRATION;
        }
        if (!beginning.isPossible()) {
            return RealStartStep.BY_HAND;
        }
        return beginning.isAsked() ? RealStartStep.ASKED : RealStartStep.READY;
    }

    void ask(AccountId by) {
        if (step() != RealStartStep.READY) {
            throw new Refusal("demonstration.real.not-now");
        }
        if (backups.beforeBeginning(by).isEmpty()) {
            throw new Refusal("demonstration.real.no-backup");
        }
        beginning.ask();
    }

    void withdraw() {
        beginning.withdraw();
    }

    Optional<Path> backup() {
        return backups.beforeBeginning();
    }
}
